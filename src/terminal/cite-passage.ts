import { describeDate } from "../domain/describe-date.ts";
import { describeFilePlace } from "../domain/describe-file-place.ts";
import { writeLocator } from "../domain/locator.ts";
import type { Passage } from "../domain/passage.ts";
import type { Quotation, Report } from "../domain/quotation.ts";
import type { Source } from "../domain/source.ts";
import { toOneLine } from "./to-one-line.ts";

/** Where a quotation is from, as a person would write it below. */
interface Citation {
  /**
   * Author, publisher, title, date and paragraph, as far as the source says them, and what /quote
   * takes in Discord where there is no address.
   */
  readonly reference: string;
  /** Address of the words; `null` where the source has none. */
  readonly url: string | null;
}

/**
 * Where a passage is from.
 * @param mark tells its source from another of the same title and date
 */
export function citePassage(
  { passage, source, link }: Quotation,
  mark: string | null = null,
): Citation {
  return citeSource(source, { place: placeOf(passage), link, located: passage.key, mark });
}

/** A source without a title is named by its first words and its file: nothing is made up. */
export function citeSource(
  source: Source,
  {
    place,
    link,
    located,
    mark = null,
  }: {
    /** In the source, such as "¶ 3 of 25". */
    readonly place: string;
    /** Address of the words. */
    readonly link: string | null;
    /** What is written behind a locator's `#`. */
    readonly located: string;
    readonly mark?: string | null;
  },
): Citation {
  const parts = [
    source.author,
    source.publisher === source.author ? null : source.publisher,
    source.title ? `“${source.title}”` : `“${source.opening} […]”, ${fileOf(source)}`,
    mark,
    datePart(source),
    place,
    source.url === null ? writeLocator(located) : null,
  ];
  return {
    reference: joinParts(parts),
    url: link && toOneLine(link).replaceAll(" ", "%20"),
  };
}

/** The same in a few words, for one of several who report it. */
export function citeBriefly({ passage, source }: Report): string {
  const name = source.publisher ?? source.author ?? source.title ?? fileOf(source);
  const { paragraph, filePlace } = passage;
  const place = filePlace ? describeFilePlace(filePlace) : null;
  return joinParts([name, datePart(source), `¶ ${paragraph}`, place]);
}

function joinParts(parts: readonly (string | null)[]): string {
  return toOneLine(parts.filter((part) => part !== null && part !== "").join(", "));
}

/** A date that the text gives itself is shown as such. */
function datePart({ date, dateFrom }: Source): string | null {
  if (date === null) return null;
  const words = describeDate(date, "en");
  return dateFrom === "text" ? `dated ${words} in its text` : words;
}

/** Sources that share a file are told apart by their id. */
function fileOf({ id, file }: Source): string {
  return id === file ? file : `${id} in ${file}`;
}

function placeOf({ paragraph, paragraphs, part, parts, filePlace }: Passage): string {
  return joinParts([
    `¶ ${paragraph} of ${paragraphs}`,
    parts > 1 ? `part ${part} of ${parts}` : null,
    filePlace ? describeFilePlace(filePlace) : null,
  ]);
}
