import type { Resembling } from "../domain/passage-index.ts";
import { analyzeWords } from "./analyze-words.ts";
import { createLetterTable, type LetterTable, lettersOf } from "./letter-table.ts";
import { soundOf } from "./sound-of.ts";
import { spellingDistance } from "./spelling-distance.ts";

/** What English writes onto a stem: a slip may be in it, or where it begins. */
const ENDINGS = (
  "s es ed e d er ers or ors ing ings ion ions ation ations ization al ally ly y ies ied ity ities ive " +
  "ment ments able ible ance ence ant ent ic ical ist ists ism ize ized izing ful ness ous"
).split(" ");
const LONGEST_ENDING = Math.max(...ENDINGS.map(({ length }) => length));
/** Letters that must be right where a slip is looked for in the ending. */
const RIGHT_START = 3;
/** Letters that are taken for one another at the beginning of a name. */
const ALIKE_BEGINNINGS = ["ckq", "sz", "ijy", "vw", "ou", "gj", "ae"];
/** Letters of a stem from which two slips may be in it. */
const LONG = 8;
/** Letters that `soundOf` leaves alone, and by how many letters two words of one sound may differ. */
const PLAIN_LETTERS = lettersOf("ablmnrx");
const SOUND_SPARE = 3;

type Found = Omit<Resembling, "holders">;
/** A word in lower case and its term. */
interface Typed {
  readonly word: string;
  readonly stem: string;
}

/**
 * Finds the terms that a word may be a misspelling of, fewest slips first. Only terms that begin
 * alike and have nearly the same letters are compared: a fraction of a millisecond among hundreds
 * of thousands. Nothing is made before the first word is asked for.
 * @param terms sorted, as the index analyses text
 */
export function createResemblance(terms: readonly string[]): (word: string) => readonly Found[] {
  let table: LetterTable | undefined;
  return (word) => {
    const [stem, ...others] = analyzeWords(word);
    if (stem === undefined || others.length > 0) return [];
    table ??= createLetterTable(terms);
    const typed = { word, stem };
    return [...inEndings(typed, table), ...bySound(typed, table), ...inStems(typed, table)]
      .filter(({ term }) => term !== stem)
      .sort((one, other) => one.slips - other.slips);
  };
}

/** "attendign": the stem as it is, or with the slip after its first letters. */
function inEndings({ word }: Typed, table: LetterTable): Found[] {
  const near = table.select(word.slice(0, RIGHT_START), {
    letters: lettersOf(word),
    more: 1,
    less: word.length,
    shortest: word.length - LONGEST_ENDING - 1,
    longest: word.length,
  });
  return near.flatMap((term) =>
    ENDINGS.filter(
      (ending) =>
        Math.abs(term.length + ending.length - word.length) <= 1 &&
        spellingDistance(word, term + ending, 1) <= 1,
    ).map((ending) => ({ term, spelling: term + ending, slips: 1 })),
  );
}

/** "minstry": the ending is right. */
function inStems({ word, stem }: Typed, table: LetterTable): Found[] {
  const most = stem.length >= LONG ? 2 : 1;
  const parts = thirdsOf(stem);
  // Two slips are looked for where the first letter is right: it nearly always is.
  const beginnings = most === 1 ? beginningsOf(stem) : [stem.slice(0, 1)];
  const near = selectNear(beginnings, { stem, spare: most }, table);
  return near.flatMap((term) => {
    if (!parts.some((part) => term.includes(part))) return [];
    const slips = spellingDistance(stem, term, most);
    return slips > most ? [] : [{ term, spelling: term + endingOf({ word, stem }), slips }];
  });
}

/** "yasin": another spelling of the sounds of "yaseen" is one slip, however many letters it takes. */
function bySound({ word, stem }: Typed, table: LetterTable): Found[] {
  const sound = soundOf(stem);
  const plain = lettersOf(stem) & PLAIN_LETTERS;
  const near = selectNear(beginningsOf(stem), { stem, spare: SOUND_SPARE }, table);
  return near
    .filter((term) => (lettersOf(term) & PLAIN_LETTERS) === plain && soundOf(term) === sound)
    .map((term) => ({ term, spelling: term + endingOf({ word, stem }), slips: 1 }));
}

/** Terms of about the same letters: so many more or fewer at most. */
function selectNear(
  beginnings: readonly string[],
  { stem, spare }: { readonly stem: string; readonly spare: number },
  table: LetterTable,
): readonly string[] {
  const nearness = {
    letters: lettersOf(stem),
    more: spare,
    less: spare,
    shortest: stem.length - spare,
    longest: stem.length + spare,
  };
  return beginnings.flatMap((beginning) => table.select(beginning, nearness));
}

/** Of three parts of a word two slips leave one as it is. */
function thirdsOf(word: string): readonly string[] {
  const length = Math.floor(word.length / 3);
  return [word.slice(0, length), word.slice(length, -length), word.slice(-length)];
}

/** What the stem was cut from. */
function endingOf({ word, stem }: Typed): string {
  return word.startsWith(stem) ? word.slice(stem.length) : "";
}

/** The first letter, those taken for it, and the second one: the first may be lost or swapped. */
function beginningsOf(word: string): string[] {
  const [first = "", second = first] = word;
  const alike = ALIKE_BEGINNINGS.filter((group) => group.includes(first)).join("");
  return [...new Set([first, second, ...alike])];
}
