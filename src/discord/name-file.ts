import { escapeInline } from "./discord-text.ts";
import { shortenPlain } from "./shorten-plain.ts";

const MOST_CHARACTERS = 80;

/** The name of a file among words of ours. */
export function nameFile(name: string): string {
  return escapeInline(shortenPlain(name, MOST_CHARACTERS));
}
