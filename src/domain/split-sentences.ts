import type { Span } from "./span.ts";

/**
 * The sentences of a text, trimmed, in order, without overlap; together they hold every character
 * that is not white space. A line break ends a sentence only before a blank line or a list item.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const finish = (end: number): void => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    if (trimmed.length > 0) {
      const from = start + part.length - part.trimStart().length;
      sentences.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (const segmentEnd of segmentEnds(levelled(text))) {
    const end = beyondQuotationMarks(text, segmentEnd);
    if (end > start && isSentenceEnd(text, start, end)) finish(end);
  }
  finish(text.length);
  return sentences;
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Characters given to the segmenter at once: its time grows with their square. */
const STRETCH = 2000;
/** Characters behind an end that the segmenter may have to see. */
const FORESIGHT = 100;

function* segmentEnds(text: string): Generator<number> {
  let start = 0;
  let length = STRETCH;
  while (start < text.length) {
    const isLast = start + length >= text.length;
    const sure = isLast ? length : length - FORESIGHT;
    const stretch = text.slice(start, start + length);
    const ends = [...segmenter.segment(stretch)]
      .map(({ index, segment }) => index + segment.length)
      .filter((end) => end <= sure);
    for (const end of ends) yield start + end;
    if (isLast) return;
    start += ends.at(-1) ?? 0;
    length = ends.length > 0 ? STRETCH : length * 2;
  }
}

const lineBreak = /\r\n|[\n\r\u0085\u2028]/g;
const listItem =
  /^[\t ]*(?:[-*•‣◦▪●○■–—]\s|\(?(?:\d{1,3}|[ivx]{1,5}|[a-z])[.)]\s|\((?:[IVX]{1,5}|[A-Z])\)\s)/;
/** `A. Smith` may begin a wrapped line just as `A. Item` begins an item. */
const capitalItem = /^[\t ]*[A-Z]{1,4}[.)]\s/;
const clauseEnd = /[.:;,!?]\s*$/;
/** A footnote's number, which stands behind the full stop of its sentence. */
const footnote = /(?<=[.!?]["”’)]?)(?:\[\w{1,4}\]){1,9}/g;

/**
 * The same text, character for character, with spaces for those line breaks that only wrap a line
 * and brackets for footnote numbers: the segmenter ends a sentence at every line break and knows
 * no footnotes.
 */
function levelled(text: string): string {
  const unwrapped = text.replace(lineBreak, (found: string, at: number) => {
    const after = text.slice(at + found.length, at + found.length + WINDOW);
    const before = text.slice(Math.max(0, at - WINDOW), at);
    const isBreak =
      /^[^\S\r\n\u0085\u2028]*[\r\n\u0085\u2028\u2029]/.test(after) ||
      listItem.test(after) ||
      (capitalItem.test(after) && clauseEnd.test(before));
    return (isBreak ? "\u2029" : " ").repeat(found.length);
  });
  return unwrapped.replace(footnote, (found) => ")".repeat(found.length));
}

/** Characters to look at on either side of a possible end; bounded, so that time stays linear. */
const WINDOW = 40;

/**
 * Moves an end behind closing quotation marks that stand off from their sentence, as in « Oui. »,
 * and before opening ones, which the segmenter takes for closing ones where no space is.
 */
function beyondQuotationMarks(text: string, end: number): number {
  const openers = /[“‘「『（《〈【([{]+$/.exec(text.slice(Math.max(0, end - WINDOW), end));
  if (openers !== null && end < text.length) return end - openers[0].length;
  const closers = /^[)\]}”’»›」』】〉》]+(?=\s|$)\s*/.exec(text.slice(end, end + WINDOW));
  return end + (closers?.[0].length ?? 0);
}

function isSentenceEnd(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - WINDOW), end);
  const after = text.slice(end, end + WINDOW);
  if (end - start < WINDOW && isBareMarker(before)) return false;
  if (/[!?…]["'”’»)\]]*\s*$/.test(before)) return !/^["'“‘«([]*\p{Ll}/u.test(after);
  const word = /([\p{L}\p{M}.&-]+)\.["'”’)\]]*\s*$/u.exec(before)?.[1];
  return word === undefined || !isAbbreviation(word, before, after);
}

function isBareMarker(sentence: string): boolean {
  return /^\s*(?:\(?(?:\p{Nd}{1,3}|[ivxIVX]{1,5}|\p{L})[.)]|[-*•–—])\s*$/u.test(sentence);
}

const neverLast = new Set(
  `Mr Mrs Ms Dr Drs Prof Messrs Mme Mlle Gen Lt Col Maj Sgt Capt Cmdr Adm Gov Sen Rep Rev Hon Pres
  Amb Sra Dra e.g i.e viz cf vs approx ca z.B d.h bzw`.split(/\s+/),
);
const seldomLast = new Set(
  `St Ste Mt Ft al Jr Sr Inc Ltd Co Corp Bros Ave Blvd Dept Univ Jan Feb Mar Apr Jun Jul Aug Sep
  Sept Oct Nov Dec a.m p.m Ph.D`.split(/\s+/),
);
const beforeNumber = new Set(
  `No Nos no nos Nr Fig Figs fig figs Vol Vols vol Art Arts art Sec Secs Ch ch Eq Eqs Para Paras
  para paras p pp Op Res Ref Abs`.split(/\s+/),
);
/** Words that begin a sentence far more often than they continue a name. */
const openers = new Set(
  `The This That These Those It He She They We You I In On At By For From But And Or So If When
  While As After Before Since Because However Moreover Meanwhile Although There Then Thus His Her
  Their Its Our My A An What Who Why How Not Some Many Most All Each Both Another According Later
  Today Now Yes With Under To Such`.split(/\s+/),
);
/** Words whose single letter is a number or a kind, not somebody's initial: "World War I." */
const lettered = new Set(
  `War Part Plan Type Class Group Grade Section Appendix Chapter Phase Title Article Vitamin
  Hepatitis Schedule Annex Option Category Table Figure Team Block Zone Unit`.split(/\s+/),
);
const beforeInitial = new Set(
  "by of and with to from for as or said says president minister senator judge author".split(" "),
);

function isAbbreviation(word: string, before: string, after: string): boolean {
  const next = /^["'“‘«([]*([\p{L}\p{N}]+)/u.exec(after)?.[1] ?? "";
  if (next === "") return false;
  if (neverLast.has(word)) return true;
  if (beforeNumber.has(word)) return /^(?:\p{N}|[IVXLC]+$|[A-Z]$)/u.test(next);
  if (openers.has(next) && !/^[AI]\./.test(after)) return false;
  if (seldomLast.has(word) || /^(?:\p{L}\.-?){1,6}\p{L}$/u.test(word)) return true;
  return /^(?:\p{Lu}\p{Ll}*-)?\p{Lu}$/u.test(word) && isInitial(before);
}

/** Whether the capital letter before the full stop belongs to a name. */
function isInitial(before: string): boolean {
  const previous = /([\p{L}.]+)[^\p{L}]{1,3}[\p{L}-]+\.\s*$/u.exec(before)?.[1];
  if (previous === undefined) return true;
  return beforeInitial.has(previous) || (/^\p{Lu}/u.test(previous) && !lettered.has(previous));
}
