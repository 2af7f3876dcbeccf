import type { DocumentFlaw } from "../../domain/flaw.ts";
import { escapeInline } from "../discord-text.ts";
import { shortenPlain } from "../shorten-plain.ts";
import type { Wording } from "../wording.ts";

/** In UTF-16 code units, of what a sentence repeats of the document. */
const MOST_WORDS = 60;

/** What is wrong with a document, in the reader's language. */
export function describeFlaw(flaw: DocumentFlaw, { translate }: Wording): string {
  const values = Object.entries(flaw).map(([place, value]) => [
    place,
    typeof value === "number" ? value : escapeInline(shortenPlain(value, MOST_WORDS)),
  ]);
  return translate(`flaw.${flaw.kind}`, Object.fromEntries(values));
}
