import type { Span } from "../domain/span.ts";

/** What a word states: two reports that agree otherwise contradict each other by such words. */
export type TokenKind = "word" | "number" | "date" | "name" | "negation" | "direction";

/** A word of a text with its place. */
export interface Token extends Span {
  /** Lower case, without accents, numbers in one spelling: equal where two texts say the same. */
  readonly word: string;
  readonly kind: TokenKind;
}

/** Words, numbers with their separators, and letters joined as in "J&K". */
const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|\p{L}(?:&\p{L})+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** A place and an agency before the report, as in "LINDAL, March 4 (Nordwire) – ". */
const DATELINE = /^[^.!?;:“"]{0,60}(?:\)|\p{Lu}{2})[^.!?;:“"]{0,30}?\.?\s?[–—-]{1,2}\s/u;
/** What stands before the first word of a sentence. */
const SENTENCE_END = /[.!?:…]["'”’»)\]]*\s|["“«]\s?$/u;

/** The words of a text in order, without the dateline before it. */
export function readTokens(text: string): Token[] {
  const skipped = DATELINE.exec(text)?.[0].length ?? 0;
  const found = Array.from(text.slice(skipped).matchAll(TOKEN), ({ 0: written, index }) => ({
    written,
    hasCapital: isCapital(written),
    start: skipped + index,
    end: skipped + index + written.length,
  }));
  const capitals = found.filter(({ hasCapital }) => hasCapital).length;
  // Where most words have a capital, as in headlines, it marks no name.
  const marksNames = capitals <= found.length * MOST_NAMES;
  const beginsSentence = (place: number, start: number) => {
    const previous = found[place - 1];
    return previous === undefined || SENTENCE_END.test(text.slice(previous.end, start));
  };
  return found.map(({ written, hasCapital, start, end }, place) => {
    const mayBeName = hasCapital && marksNames && !beginsSentence(place, start);
    return { start, end, ...read(fold(written), { mayBeName, hasCapital }) };
  });
}

/** Of all words, in texts whose capitals mark names. */
const MOST_NAMES = 0.6;

function read(
  word: string,
  { mayBeName, hasCapital }: { readonly mayBeName: boolean; readonly hasCapital: boolean },
): Pick<Token, "word" | "kind"> {
  if (/^\p{N}/u.test(word)) return { word: levelNumber(word), kind: "number" };
  const number = NUMBERS.get(word);
  if (number !== undefined) return { word: number, kind: "number" };
  // "May" is a month, "may" is not; other languages write theirs in small letters.
  if (DATES.has(word) && (hasCapital || !AMBIGUOUS.has(word))) return { word, kind: "date" };
  if (NEGATIONS.has(word) || word.endsWith("n't")) return { word, kind: "negation" };
  if (DIRECTIONS.has(word)) return { word, kind: "direction" };
  return { word, kind: mayBeName ? "name" : "word" };
}

function isCapital(written: string): boolean {
  const first = String.fromCodePoint(written.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}

function fold(written: string): string {
  const plain = ASCII_LETTERS.test(written)
    ? written
    : written.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("’", "'");
  return plain.toLowerCase().replace(/'s$/, "");
}

/** Most words are plain enough to spare the slow half. */
const ASCII_LETTERS = /^[A-Za-z]+$/;

/** "6,000" and "6.000" as "6000", "2,5" as "2.5". */
function levelNumber(written: string): string {
  return written.replace(/[.,](?=\p{N}{3}(?:[.,]|$))/gu, "").replace(",", ".");
}

const NUMBERS: ReadonlyMap<string, string> = new Map(
  [
    "one two three four five six seven eight nine ten eleven twelve",
    "_ zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
    "_ dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "_ deux trois quatre cinq six sept huit neuf dix onze douze",
  ].flatMap((words) => words.split(" ").map((word, at) => [word, String(at + 1)] as const)),
);

/** Names of months and weekdays in the languages that the bot speaks. */
const DATES: ReadonlySet<string> = new Set(
  ["en", "de", "es", "fr"].flatMap((language) =>
    (["month", "weekday"] as const).flatMap((part) => {
      const names = new Intl.DateTimeFormat(language, { [part]: "long", timeZone: "UTC" });
      // The same day of the twelve months, and twelve days one after the other.
      return Array.from({ length: 12 }, (_, at) =>
        fold(names.format(Date.UTC(2001, part === "month" ? at : 0, at + 1))),
      );
    }),
  ),
);
const AMBIGUOUS: ReadonlySet<string> = new Set(["may", "march", "august"]);

const NEGATIONS: ReadonlySet<string> = new Set(
  (
    "not no never nor neither none without cannot nicht kein keine keinen keiner keinem nie niemals " +
    "ohne ne pas jamais sans aucun aucune sin nunca jamas ningun ninguna tampoco"
  ).split(" "),
);

/** Words by which a report turns into its opposite, by axis and end of it. */
export const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "amount+": "raise raised raises rise rises rose increase increased increases up higher faster",
    "amount-": "cut cuts lower lowered fall falls fell decrease decreased down slower slowly drop",
    "assent+": "accept accepted approve approved uphold upheld adopted confirmed allow allowed won",
    "assent-": "reject rejected refuse refused overturned overturn denied ban banned lost withdrew",
  }).flatMap(([end, words]) => words.split(" ").map((word) => [word, end] as const)),
);
