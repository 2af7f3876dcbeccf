import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
} from "discord.js";
import type { BotParts } from "../bot-parts.ts";
import { addDocuments } from "../corpus/add-documents.ts";
import { admitManager, type Manager } from "../corpus/admit-manager.ts";
import { askToConfirm } from "../corpus/confirmation.ts";
import { documentsMessage } from "../corpus/documents-message.ts";
import { exportDocuments } from "../corpus/export-documents.ts";
import { findDocument, sayUnknown, suggestDocuments } from "../corpus/find-document.ts";
import { pasteForm } from "../corpus/paste-form.ts";
import { readAttachments, readMetadataOptions } from "../corpus/read-attachments.ts";
import { showStatus } from "../corpus/show-status.ts";
import { describeSize } from "../describe-size.ts";
import { nameFile } from "../name-file.ts";
import { privately } from "../privately.ts";
import { respond } from "../respond.ts";
import type { SlashCommand } from "./command.ts";
import { ADD_OPTIONS } from "./corpus-options.ts";
import { FOR_MANAGERS } from "./for-managers.ts";
import { localise } from "./localise.ts";

const Subcommand = ApplicationCommandOptionType.Subcommand;
const DOCUMENT = { type: ApplicationCommandOptionType.String, autocomplete: true } as const;

/** The documents that a server has of its own, for who manages it, and how all documents stand. */
export const corpus = {
  data: {
    ...localise("command.corpus"),
    ...FOR_MANAGERS,
    type: ApplicationCommandType.ChatInput,
    options: [
      { ...localise("command.corpus.status"), type: Subcommand },
      { ...localise("command.corpus.add"), type: Subcommand, options: ADD_OPTIONS },
      { ...localise("command.corpus.list"), type: Subcommand },
      {
        ...localise("command.corpus.remove"),
        type: Subcommand,
        options: [{ ...localise("command.corpus.remove.document"), ...DOCUMENT, required: true }],
      },
      {
        ...localise("command.corpus.export"),
        type: Subcommand,
        options: [{ ...localise("command.corpus.export.document"), ...DOCUMENT }],
      },
      { ...localise("command.corpus.erase"), type: Subcommand },
    ],
  },
  suggest: suggestDocuments,
  async execute(interaction, bot) {
    const manager = await admitManager(interaction, bot);
    if (manager === null) return;
    switch (interaction.options.getSubcommand()) {
      case "add":
        return add(interaction, { manager, bot });
      case "list":
        return respond(interaction, "private", () =>
          documentsMessage(0, { ...manager, wording: manager.occasion.own }),
        );
      case "remove":
        return askForRemoval(interaction, manager);
      case "export":
        return exportDocuments(interaction, manager);
      case "erase":
        return askForErasure(interaction, manager);
      default:
        return showStatus(interaction, { manager, bot });
    }
  },
} satisfies SlashCommand;

async function add(
  interaction: ChatInputCommandInteraction,
  { manager, bot }: { readonly manager: Manager; readonly bot: BotParts },
): Promise<void> {
  const { own } = manager.occasion;
  const { limits } = manager.documents;
  const metadata = readMetadataOptions(interaction);
  const incoming = readAttachments(interaction, { metadata, limits, download: bot.download });
  if (limits.mostServerBytes === 0) {
    await interaction.reply(privately(own.translate("refusal.no-uploads")));
  } else if (incoming.length === 0) {
    await interaction.showModal(pasteForm(metadata, own));
  } else if (incoming.length > 1 && metadata.title !== null) {
    await interaction.reply(privately(own.translate("refusal.one-title")));
  } else {
    await addDocuments(interaction, { incoming, manager });
  }
}

function askForRemoval(
  interaction: ChatInputCommandInteraction,
  { documents, occasion: { own: wording } }: Manager,
): Promise<void> {
  const { translate, language } = wording;
  const typed = interaction.options.getString("document", true);
  return respond(interaction, "private", async () => {
    const document = await findDocument(documents, typed);
    if (document === null) return { kind: "refusal", sentence: sayUnknown(typed, wording) };
    const { name, bytes, key } = document;
    const question = translate("corpus.remove-ask", {
      file: nameFile(name),
      size: describeSize(bytes, language),
    });
    const asked = { action: "remove", userId: interaction.user.id, key, wording } as const;
    return { kind: "message", message: askToConfirm(question, asked) };
  });
}

function askForErasure(
  interaction: ChatInputCommandInteraction,
  { documents, occasion: { own: wording } }: Manager,
): Promise<void> {
  const { translate, language } = wording;
  return respond(interaction, "private", async () => {
    const present = await documents.list();
    const bytes = present.reduce((sum, document) => sum + document.bytes, 0);
    const question = translate("corpus.erase-ask", {
      documents: present.length,
      size: describeSize(bytes, language),
    });
    const asked = { action: "erase", userId: interaction.user.id, key: "", wording } as const;
    return { kind: "message", message: askToConfirm(question, asked) };
  });
}
