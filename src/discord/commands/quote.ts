import { ApplicationCommandOptionType, ApplicationCommandType } from "discord.js";
import { resolveReference } from "../../domain/resolve-reference.ts";
import { escapeInline } from "../discord-text.ts";
import { nameSource } from "../name-source.ts";
import { privately } from "../privately.ts";
import { readInteraction } from "../read-occasion.ts";
import { readingMessage } from "../reading-message.ts";
import { refuseHere } from "../refuse-here.ts";
import { respond } from "../respond.ts";
import { shortenPlain } from "../shorten-plain.ts";
import { suggestSources } from "../suggest-sources.ts";
import { visibilityOf } from "../visibility-of.ts";
import type { Wording } from "../wording.ts";
import { ANYWHERE } from "./anywhere.ts";
import type { SlashCommand } from "./command.ts";
import { localise } from "./localise.ts";
import { PRIVATE_OPTION } from "./private-option.ts";

/** Paragraphs by their numbers, as a reader who has a reference looks them up. */
export const quote = {
  data: {
    ...localise("command.quote"),
    ...ANYWHERE,
    type: ApplicationCommandType.ChatInput,
    options: [
      {
        ...localise("command.quote.source"),
        type: ApplicationCommandOptionType.String,
        required: true,
        autocomplete: true,
      },
      { ...localise("command.quote.paragraph"), type: ApplicationCommandOptionType.String },
      PRIVATE_OPTION,
    ],
  },
  suggest: suggestSources,
  async execute(interaction, bot) {
    const occasion = readInteraction(interaction, bot);
    const { own, common, style } = occasion;
    const refusal = refuseHere(occasion);
    if (refusal !== null) {
      await interaction.reply(privately(refusal));
      return;
    }
    const typed = {
      source: interaction.options.getString("source", true),
      paragraph: interaction.options.getString("paragraph"),
    };
    const found = await resolveReference(typed, bot);
    if (found.kind !== "found") {
      await interaction.reply(privately(explain(found, own)));
      return;
    }
    const visibility = visibilityOf(interaction, occasion);
    await respond(interaction, visibility, async () => {
      const { entry, first, last, passageKey } = found;
      const message = await readingMessage(
        { sourceKey: entry.key, first, last, passageKey, page: 0 },
        { library: bot.library, style, wording: visibility === "public" ? common : own },
      );
      return message === null
        ? { kind: "refusal", sentence: own.translate("refusal.gone") }
        : { kind: "message", message };
    });
  },
} satisfies SlashCommand;

/** In UTF-16 code units, of what was typed and of names. */
const MOST_SHOWN = 60;

function explain(
  unresolved: Exclude<Awaited<ReturnType<typeof resolveReference>>, { kind: "found" }>,
  { translate }: Wording,
): string {
  switch (unresolved.kind) {
    case "no-source":
      return translate("refusal.source", { typed: show(unresolved.typed) });
    case "unreadable":
      return translate("refusal.paragraph-number", { typed: show(unresolved.typed) });
    case "no-paragraph": {
      const { source, paragraphs } = unresolved.entry;
      const name = escapeInline(nameSource(source, MOST_SHOWN));
      return translate("refusal.paragraph", { source: name, paragraphs });
    }
  }
}

function show(typed: string): string {
  return escapeInline(shortenPlain(typed, MOST_SHOWN));
}
