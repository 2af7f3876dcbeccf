import type { CitedPlace, CitedWords } from "./citation.ts";
import type { Library } from "./library.ts";
import { locateRange, writeLocator } from "./locator.ts";

/** The words to cite as the corpus has them now; `null` when they are no longer there. */
export async function findCited(place: CitedPlace, library: Library): Promise<CitedWords | null> {
  return place.kind === "passage" ? findPassage(place, library) : findParagraphs(place, library);
}

async function findPassage(
  { key }: Extract<CitedPlace, { kind: "passage" }>,
  library: Library,
): Promise<CitedWords | null> {
  const found = await library.findPassage(key);
  if (found === null) return null;
  const { passage, source: entry } = found;
  const { text, paragraph, paragraphs, filePlace } = passage;
  return {
    source: entry.source,
    text,
    first: paragraph,
    last: paragraph,
    paragraphs,
    ...(filePlace === undefined ? {} : { filePlace }),
    link: await library.link(entry.source, passage),
    locator: writeLocator(key),
  };
}

/** What stands between the paragraphs is a part of the quotation: it stays a slice of the source. */
async function findParagraphs(
  { sourceKey, first, last }: Extract<CitedPlace, { kind: "paragraphs" }>,
  library: Library,
): Promise<CitedWords | null> {
  const reading = await library.readSource(sourceKey);
  const { start, filePlace } = reading?.paragraphs[first - 1] ?? {};
  const end = reading?.paragraphs[last - 1]?.end;
  if (!reading || start === undefined || end === undefined) return null;
  const { entry, text } = reading;
  return {
    source: entry.source,
    text: text.slice(start, end),
    first,
    last,
    paragraphs: entry.paragraphs,
    ...(filePlace === undefined ? {} : { filePlace }),
    link: await library.link(entry.source, { start, end }),
    locator: writeLocator(locateRange(sourceKey, { first, last })),
  };
}
