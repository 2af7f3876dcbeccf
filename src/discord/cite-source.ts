import { describeDate } from "../domain/describe-date.ts";
import type { Source } from "../domain/source.ts";
import { escapeInline } from "./discord-text.ts";
import { LIMITS } from "./limits.ts";
import { shortenWords } from "./shorten-words.ts";
import type { Wording } from "./wording.ts";

/** In UTF-16 code units, before escaping. */
const MOST_TITLE = 150;
const MOST_NAME = 60;

/** Title as a link, publisher, author and date, as far as the source says them. */
export function citeSource(source: Source, wording: Wording): string {
  const { publisher, author } = source;
  const names = publisher === author ? [author] : [author, publisher];
  return [
    linkTitle(source),
    ...names.map((name) => name && escapeInline(shortenWords(name, MOST_NAME))),
    dateSource(source, wording),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** A date that the text gives itself is shown as such; `null` without any. */
export function dateSource(
  { date, dateFrom }: Source,
  { language, translate }: Wording,
): string | null {
  if (date === null) return null;
  const words = describeDate(date, language);
  return dateFrom === "text" ? translate("source.dated-in-text", { date: words }) : words;
}

/** A source without a title is named by its first words and its file: nothing is made up. */
function linkTitle({ title, opening, file, url }: Source): string {
  if (title === null) {
    const words = `${escapeInline(shortenWords(opening, MOST_NAME))} […]`;
    return `“${words}” (${link(escapeInline(shortenWords(file, MOST_NAME)), url)})`;
  }
  const shown = shortenWords(title, MOST_TITLE);
  if (!MASKS_BADLY.test(shown)) return `**${link(escapeInline(shown), url)}**`;
  const linked = url === null ? "" : ` (${link("↗", url)})`;
  return `**${escapeInline(shown)}**${linked}`;
}

/** Discord shows a link as it is written when its text has brackets or is an address itself. */
const MASKS_BADLY = /[[\]]|:\/\/|^\S+\.\S+$/;

/** Unlinked where the address is too long. */
export function link(text: string, url: string | null): string {
  const target = url === null ? null : encodeUrl(url);
  return target === null ? text : `[${text}](<${target}>)`;
}

/** `null` for what is too long to be linked. */
function encodeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const encoded = new URL(url).href.replace(
    /[()<>\\\s|]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return encoded.length <= LIMITS.url ? encoded : null;
}
