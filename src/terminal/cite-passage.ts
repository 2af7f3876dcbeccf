import { describeDate } from "../domain/describe-date.ts";
import type { Passage } from "../domain/passage.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { Source } from "../domain/source.ts";
import { toOneLine } from "./to-one-line.ts";

/** Where a quotation is from, as a person would write it below. */
interface Citation {
  /** Author, publisher, title, date and paragraph, as far as the source says them. */
  readonly reference: string;
  readonly url: string | null;
}

/** Where a passage is from. */
export function citePassage({ passage, source }: Quotation): Citation {
  return citeSource(source, placeOf(passage));
}

/**
 * A source without a title is named by its first words and its file: nothing is made up.
 * @param place in the source, such as "¶ 3 of 25"
 */
export function citeSource(source: Source, place: string): Citation {
  const parts = [
    source.author,
    source.publisher === source.author ? null : source.publisher,
    source.title ? `“${source.title}”` : `“${source.opening} […]”, ${fileOf(source)}`,
    source.date ? describeDate(source.date, "en") : null,
    place,
  ];
  return {
    reference: toOneLine(parts.filter((part) => part !== null && part !== "").join(", ")),
    url: source.url && toOneLine(source.url).replaceAll(" ", "%20"),
  };
}

/** Sources that share a file are told apart by their id. */
function fileOf({ id, file }: Source): string {
  return id === file ? file : `${id} in ${file}`;
}

function placeOf({ paragraph, paragraphs, part, parts }: Passage): string {
  return `¶ ${paragraph} of ${paragraphs}${parts > 1 ? `, part ${part} of ${parts}` : ""}`;
}
