import { Fault } from "../domain/fault.ts";
import { type LinkWords, wordsToLink } from "../domain/link-words.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import type { AnalyzeWords, Retrieve } from "../domain/ranked-passage.ts";
import type { SourceReading } from "../domain/source-reading.ts";
import type { Span } from "../domain/span.ts";
import type { Place, Verification } from "../domain/verification.ts";
import { compareWords } from "./compare-words.ts";
import { findExactly } from "./find-exactly.ts";
import { unwrapQuotation } from "./unwrap-quotation.ts";

/** Passages whose surroundings are looked at. */
const CANDIDATES = 20;
/** Share of its words that an altered quotation still has. */
const ALIKE = 0.6;
/** As long a message as Discord has. */
const MOST_CHARACTERS = 4000;

/** Whether a text that claims to be a quotation is one, word by word. */
export function createVerifier({
  index,
  retrieve,
  analyze,
  link,
}: {
  readonly index: PassageIndex;
  readonly retrieve: Retrieve;
  readonly analyze: AnalyzeWords;
  readonly link: LinkWords;
}): (text: string) => Promise<Verification> {
  return async (text) => {
    const words = checkLength(unwrapQuotation(text));
    if (!/[\p{L}\p{N}]/u.test(words)) return { kind: "absent", closest: null };
    const windows = findWindows(words, { index, analyze });

    const places = windows.flatMap((window) => {
      const span = findExactly(words, window.text);
      return span === null ? [] : [placeOf(window, { span, link })];
    });
    const distinct = places.filter(
      (place, at) => places.findIndex((other) => isSame(place, other)) === at,
    );
    if (distinct.length > 0) {
      const isToTheLetter = distinct.some((place) => place.text === words);
      return { kind: "exact", places: distinct, isToTheLetter };
    }

    const compared = windows
      .flatMap((window) => {
        const comparison = compareWords(words, window.text);
        return comparison === null ? [] : [{ window, comparison }];
      })
      .sort((one, other) => other.comparison.likeness - one.comparison.likeness);
    const best = compared[0];
    if (best !== undefined && best.comparison.likeness >= ALIKE) {
      const place = placeOf(best.window, { span: best.comparison.span, link });
      return { kind: "altered", place, differences: best.comparison.differences };
    }
    const { ranked } = await retrieve(words.slice(0, MOST_RETRIEVED), { count: 1, filter: {} });
    const [closest] = ranked;
    if (closest === undefined) return { kind: "absent", closest: null };
    const quotation = { ...closest, highlight: closest.sentence.span };
    const address = link(closest.source, wordsToLink(quotation));
    return { kind: "absent", closest: { ...quotation, link: address } };
  };
}

/** As long a question as the model reads. */
const MOST_RETRIEVED = 2000;

function checkLength(words: string): string {
  if (words.length <= MOST_CHARACTERS) return words;
  throw new Fault(
    `The text has ${words.length.toLocaleString("en")} characters and at most ${MOST_CHARACTERS.toLocaleString("en")} are compared: give a part of it.`,
  );
}

/** A part of a source in which the words may stand. */
interface Window {
  readonly reading: SourceReading;
  /** Where it begins in the source. */
  readonly start: number;
  readonly text: string;
}

/** What is around the passages that share most words, as wide as the words could reach. */
function findWindows(
  words: string,
  { index, analyze }: { readonly index: PassageIndex; readonly analyze: AnalyzeWords },
): readonly Window[] {
  const terms = analyze(words);
  const holders = index.matchAll(terms).slice(0, CANDIDATES);
  const { best } = index.match(terms, { count: CANDIDATES, among: null });
  const labels = new Set([...holders, ...best.map(({ label }) => label)]);
  return [...labels].flatMap((label) => {
    const { passage } = index.read(label);
    const entry = index.find(passage.key);
    const reading = entry && index.readSource(entry.source.key);
    if (!reading) return [];
    const paragraph = reading.paragraphs[passage.paragraph - 1] ?? passage;
    const start = Math.max(0, paragraph.start - words.length);
    const end = paragraph.end + words.length;
    return [{ reading, start, text: reading.text.slice(start, end) }];
  });
}

function placeOf(
  { reading, start: offset }: Window,
  { span, link }: { readonly span: Span; readonly link: LinkWords },
): Place {
  const start = offset + span.start;
  const end = offset + span.end;
  const { entry, paragraphs, text } = reading;
  const touched = paragraphs.filter((one) => one.end > start && one.start < end);
  const first = touched[0]?.number ?? 1;
  const last = touched.at(-1)?.number ?? first;
  const address = link(entry.source, { start, end });
  return { entry, link: address, first, last, start, end, text: text.slice(start, end) };
}

function isSame(one: Place, other: Place): boolean {
  return one.entry.key === other.entry.key && one.start === other.start;
}
