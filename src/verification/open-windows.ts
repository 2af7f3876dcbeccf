import type { LinkWords } from "../domain/link-words.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import type { SourceReading } from "../domain/source-reading.ts";
import type { Place } from "../domain/verification.ts";
import type { Run } from "./find-runs.ts";
import { gapBefore, joinDivided, toSequence, type WordSequence } from "./word-sequence.ts";

/** A part of a source in which words may stand. */
export interface Window extends WordSequence {
  readonly reading: SourceReading;
  readonly link: LinkWords;
  /** Where it begins in the source. */
  readonly start: number;
  /** Places of each word, by its form in lower case. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Windows for a sentence, and for the longest text. */
const LEAST_WINDOWS = 8;
const MOST_WINDOWS = 24;
/** A text of so many characters has one window more. */
const CHARS_PER_WINDOW = 60;
/** Passages looked at for each window: many stand in the same one. */
const LABELS_PER_WINDOW = 3;

/**
 * The surroundings of the candidates, as wide as a text of that length could reach, those of one
 * source that touch made one. Each comes from a text that was compared with its hash.
 * @param chars length of the text that is looked for, in UTF-16 code units
 */
export function openWindows(
  labels: readonly number[],
  {
    index,
    chars,
    link,
  }: { readonly index: PassageIndex; readonly chars: number; readonly link: LinkWords },
): readonly Window[] {
  const reachChars = Math.ceil(chars * 1.3) + 200;
  const most = Math.min(MOST_WINDOWS, LEAST_WINDOWS + Math.floor(chars / CHARS_PER_WINDOW));
  const readings = new Map<string, SourceReading | null>();
  const reached: { reading: SourceReading; start: number; end: number }[] = [];
  for (const label of labels.slice(0, most * LABELS_PER_WINDOW)) {
    if (reached.length === most) break;
    const { passage } = index.read(label);
    const key = index.find(passage.key)?.source.key;
    if (key === undefined) continue;
    if (!readings.has(key)) readings.set(key, index.readSource(key));
    const reading = readings.get(key);
    if (!reading) continue;
    const paragraph = reading.paragraphs[passage.paragraph - 1] ?? passage;
    const start = Math.max(0, paragraph.start - reachChars);
    const end = Math.min(reading.text.length, paragraph.end + reachChars);
    const near = reached.find(
      (one) => one.reading === reading && one.start <= end && start <= one.end,
    );
    if (near !== undefined) {
      near.start = Math.min(near.start, start);
      near.end = Math.max(near.end, end);
    } else reached.push({ reading, start, end });
  }
  return reached.map(({ reading, start, end }) => {
    const sequence = toSequence(reading.text.slice(start, end));
    return { ...sequence, reading, link, start, places: placesOf(sequence) };
  });
}

function placesOf({ tokens }: WordSequence): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  tokens.forEach(({ fold }, at) => {
    const known = places.get(fold);
    if (known === undefined) places.set(fold, [at]);
    else known.push(at);
  });
  return places;
}

/** A window whose words that are divided at ends of lines are joined. */
export function joinWithin(window: Window, knows: (fold: string) => boolean): Window {
  const joined = joinDivided(window, knows);
  return joined.tokens === window.tokens
    ? window
    : { ...window, ...joined, places: placesOf(joined) };
}

/** The words from one token of a window up to, and without, another, as a place of its source. */
export function placeOf(window: Window, from: number, to: number): Place {
  const { tokens } = window;
  const start = window.start + (tokens[from]?.start ?? 0);
  return placeBetween(window, start, window.start + (tokens[to - 1]?.end ?? 0));
}

/** Where a run stands, with the signs on both sides of it that the text and the source share. */
export function placeOfRun(given: WordSequence, { window, from, at, length }: Run): Place {
  const before = sharedEnd(gapBefore(given, from), gapBefore(window, at));
  const after = sharedStart(gapBefore(given, from + length), gapBefore(window, at + length));
  const start = window.start + (window.tokens[at]?.start ?? 0) - before;
  const end = window.start + (window.tokens[at + length - 1]?.end ?? 0) + after;
  return placeBetween(window, start, end);
}

/** How many signs two gaps begin with, up to the first white space. */
function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length] && /\S/.test(one[length] ?? "")) {
    length++;
  }
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  for (;;) {
    const sign = one.at(-1 - length);
    if (sign === undefined || sign !== other.at(-1 - length) || /\s/.test(sign)) return length;
    length++;
  }
}

/** In UTF-16 code units. */
const MOST_AROUND = 120;

function placeBetween(
  { reading, link }: Pick<Window, "reading" | "link">,
  start: number,
  end: number,
): Place {
  const { entry, paragraphs, text } = reading;
  const touched = paragraphs.filter((one) => one.end > start && one.start < end);
  const first = touched[0];
  const last = touched.at(-1);
  const before = text.slice(Math.max(first?.start ?? start, start - MOST_AROUND), start);
  const after = text.slice(end, Math.min(last?.end ?? end, end + MOST_AROUND));
  const isCutBefore = first !== undefined && start - MOST_AROUND > first.start;
  const isCutBehind = last !== undefined && end + MOST_AROUND < last.end;
  return {
    entry,
    link: link(entry.source, { start, end }),
    first: first?.number ?? 1,
    last: last?.number ?? 1,
    ...(first?.filePlace === undefined ? {} : { filePlace: first.filePlace }),
    start,
    end,
    text: text.slice(start, end),
    before: isCutBefore ? before.replace(/^\S*\s*/, "") : before,
    after: isCutBehind ? after.replace(/\s*\S*$/, "") : after,
  };
}
