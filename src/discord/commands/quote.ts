import { ApplicationCommandOptionType, ApplicationCommandType } from "discord.js";
import type { ServerSettings } from "../../domain/server-settings.ts";
import type { BotParts } from "../bot-parts.ts";
import { escapeInline } from "../discord-text.ts";
import { nameSource } from "../name-source.ts";
import { readInteraction } from "../read-occasion.ts";
import { readingMessage } from "../reading-message.ts";
import { resolveReference } from "../resolve-reference.ts";
import { type Outcome, respond } from "../respond.ts";
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
    const visibility = visibilityOf(interaction, occasion);
    await respond(interaction, visibility, () =>
      quoteParagraphs(
        {
          source: interaction.options.getString("source", true),
          paragraph: interaction.options.getString("paragraph"),
        },
        {
          bot,
          style: occasion.style,
          own: occasion.own,
          wording: visibility === "public" ? occasion.common : occasion.own,
        },
      ),
    );
  },
} satisfies SlashCommand;

interface QuoteOptions {
  readonly bot: BotParts;
  readonly style: ServerSettings["style"];
  /** For refusals. */
  readonly own: Wording;
  readonly wording: Wording;
}

async function quoteParagraphs(
  typed: { readonly source: string; readonly paragraph: string | null },
  { bot, style, own: { translate }, wording }: QuoteOptions,
): Promise<Outcome> {
  const found = await resolveReference(typed, bot);
  switch (found.kind) {
    case "found": {
      const { entry, first, last } = found;
      const state = { sourceKey: entry.key, first, last, passageKey: null, page: 0 };
      const message = await readingMessage(state, { library: bot.library, style, wording });
      return message === null
        ? { kind: "refusal", sentence: translate("refusal.gone") }
        : { kind: "message", message };
    }
    case "no-source":
      return {
        kind: "refusal",
        sentence: translate("refusal.source", { typed: show(found.typed) }),
      };
    case "unreadable":
      return {
        kind: "refusal",
        sentence: translate("refusal.paragraph-number", { typed: show(found.typed) }),
      };
    case "no-paragraph": {
      const { source, paragraphs } = found.entry;
      const name = escapeInline(nameSource(source, 100));
      return {
        kind: "refusal",
        sentence: translate("refusal.paragraph", { source: name, paragraphs }),
      };
    }
  }
}

function show(typed: string): string {
  return escapeInline(shortenPlain(typed, 60));
}
