import { type AutocompleteInteraction, PermissionFlagsBits } from "discord.js";
import type { ServerDocument, ServerDocuments } from "../../domain/server-documents.ts";
import type { BotParts } from "../bot-parts.ts";
import { escapeInline } from "../discord-text.ts";
import { shortenPlain } from "../shorten-plain.ts";
import type { Wording } from "../wording.ts";

/** What Discord shows of suggestions, and how long each may be. */
const MOST = 25;
const MOST_CHARACTERS = 100;

/** The server's documents for what was typed so far; the value of each is its key. */
export async function suggestDocuments(
  interaction: AutocompleteInteraction,
  { documents }: BotParts,
): Promise<void> {
  const manages = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  const all = documents === null || !manages ? [] : await documents.list();
  const typed = interaction.options.getFocused().toLowerCase();
  const found = all.filter((document) => nameOf(document).toLowerCase().includes(typed));
  await interaction.respond(
    found.slice(0, MOST).map((document) => ({
      name: shortenPlain(nameOf(document), MOST_CHARACTERS),
      value: document.key,
    })),
  );
}

/** The document that was chosen from the suggestions, or whose name or title was typed. */
export async function findDocument(
  documents: ServerDocuments,
  typed: string,
): Promise<ServerDocument | null> {
  const all = await documents.list();
  const by = (is: (document: ServerDocument) => boolean) => all.find(is);
  return (
    by(({ key }) => key === typed) ??
    by(({ name }) => name === typed) ??
    by(({ title }) => title === typed) ??
    null
  );
}

/** In UTF-16 code units. */
const MOST_TYPED = 60;

/** That the server has no such document. */
export function sayUnknown(typed: string, { translate }: Wording): string {
  const shown = escapeInline(shortenPlain(typed, MOST_TYPED));
  return translate("refusal.no-document", { typed: shown });
}

function nameOf({ name, title }: ServerDocument): string {
  return title === null ? name : `${title} · ${name}`;
}
