import type { Paragraph, SourceText } from "../domain/source.ts";
import { findDateline } from "./find-dateline.ts";
import type { Metadata } from "./read-metadata.ts";

/** Characters that an opening has at most. */
const OPENING_CHARACTERS = 60;

/** The source of a file or a line: a file's path is its id unless the metadata says otherwise. */
export function createSourceText(
  file: string,
  metadata: Metadata,
  { text, paragraphs }: { readonly text: string; readonly paragraphs: readonly Paragraph[] },
): SourceText {
  const { id, title, publisher, author, url } = metadata;
  const opening = findOpening(text, paragraphs);
  const dated = metadata.date === null ? readDateline(text, paragraphs) : { date: metadata.date };
  return {
    source: { id: id ?? file, title, publisher, author, ...dated, url, file, opening },
    text,
    paragraphs,
  };
}

/** UTF-16 code units from the first paragraph on in which a text may date itself. */
const BEGINNING = 1000;

function readDateline(
  text: string,
  [first]: readonly Paragraph[],
): Pick<SourceText["source"], "date" | "dateFrom"> {
  const start = first?.start ?? 0;
  // The first row, message or minute dates itself at most.
  const isOne = first?.filePlace === undefined || first.filePlace.kind === "page";
  const date = isOne ? findDateline(text.slice(start, start + BEGINNING)) : null;
  return date === null ? { date } : { date, dateFrom: "text" };
}

/** As many whole words of the first paragraph that is no heading as an opening holds. */
function findOpening(text: string, paragraphs: readonly Paragraph[]): string {
  const first = paragraphs.find(({ role }) => role === "text") ?? paragraphs[0];
  if (first === undefined) return "";
  const start = text.slice(first.start, Math.min(first.end, first.start + OPENING_CHARACTERS + 1));
  if (start.length <= OPENING_CHARACTERS) return start;
  const words = start.replace(/\s+\S*$/u, "");
  return words.length < start.length
    ? words
    : start.slice(0, OPENING_CHARACTERS).replace(/[\uD800-\uDBFF]$/, "");
}
