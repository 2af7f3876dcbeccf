import type { Source } from "../domain/source.ts";

/** A name as a source has it, or in its two parts where it is written in two. */
export type CslName =
  | { readonly literal: string }
  | { readonly family: string; readonly given: string };

/** Where words stand in a source. */
export interface CslLocator {
  readonly label: "page" | "paragraph";
  readonly locator: string;
}

/** A source in CSL-JSON 1.0; what it does not say is left out. */
export interface CslItem {
  readonly id: string;
  readonly type: "webpage" | "document";
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly publisher?: string;
  readonly issued?: { readonly "date-parts": readonly [readonly number[]] };
  readonly URL?: string;
}

/** A source without a title is named by its first words, marked as such: nothing is made up. */
export function toCsl(source: Source): CslItem {
  const { id, title, opening, author, publisher, date, url } = source;
  return {
    id,
    type: url === null ? "document" : "webpage",
    title: title ?? `${opening} […]`,
    ...(author === null
      ? {}
      : {
          author: author
            .split(/\s*;\s*/)
            .filter(Boolean)
            .map(readName),
        }),
    ...(publisher === null || publisher === author ? {} : { publisher }),
    ...(date === null ? {} : { issued: { "date-parts": [date.split("-").map(Number)] } }),
    ...(url === null ? {} : { URL: url }),
  };
}

/**
 * "Doe, Jane" says which is the family name. "Jane Doe" does not, and may as well be an
 * organisation: it stays as it is.
 */
function readName(name: string): CslName {
  const [, family, given] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? [];
  return family === undefined || given === undefined ? { literal: name } : { family, given };
}
