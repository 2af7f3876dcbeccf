import { stemmer } from "stemmer";
import { rememberWords } from "../domain/remember-words.ts";
import { segmentText } from "../domain/segment-text.ts";
import { UNSPACED_SCRIPTS } from "../domain/unspaced-scripts.ts";
import { foldSpelling } from "./fold-spelling.ts";
import { stemArabic } from "./stem-arabic.ts";

/** Changes whenever the same text would give other terms, so that a saved index is made anew. */
export const ANALYSIS_VERSION = 2;

/** Letters with their marks, or a number with its separators ("1,000", "3.5"). */
const SPACED_WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+/gu;
/** "O.I.C." and "u.n."; but "U.S." would become a pronoun. */
const INITIALS = /\b(?!u\.s\.(?!\w))(?:[a-z]\.){2,}/g;
/** A shortened month beside a number, and not a name such as Jan. */
const SHORT_MONTH =
  /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b(?:(?=\.? \d)|(?<=\d \w+))/g;
const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const ORDINAL_ENDING = /(?<=\d)(?:st|nd|rd|th)\b/g;
const LATIN_WORD = /^[a-z]+$/;
const ARABIC_WORD = /^\p{Script=Arabic}+$/u;
/** A letter's apostrophe, as in "don't". */
const LETTER_APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it means every ASCII character.
const ASCII = /^[\x00-\x7f]*$/;
const unspacedWords = new Intl.Segmenter(undefined, { granularity: "word" });

/**
 * The terms of a text in order, repeats kept: lower case, accents of Latin letters and Arabic
 * vowel signs removed, English endings stemmed (Porter 1980) and what Arabic writes onto a word
 * taken off, possessives dropped; one term for a word in British and American spelling, for initials
 * with and without dots, for a month written short, for "25" and "25th".
 */
export function analyzeWords(text: string): string[] {
  const terms: string[] = [];
  for (const word of fold(text).match(SPACED_WORD) ?? []) {
    if (!UNSPACED_SCRIPTS.test(word)) terms.push(toTerm(word));
    else {
      for (const { segment, isWordLike } of segmentText(word, unspacedWords)) {
        if (isWordLike) terms.push(segment);
      }
    }
  }
  return terms;
}

function fold(text: string): string {
  const straight = text.replaceAll("’", "'");
  // Most texts are plain enough to spare the slow half.
  const plain = ASCII.test(straight) ? straight.toLowerCase() : foldMarks(straight);
  return plain
    .replace(/'s\b/g, "")
    .replace(LETTER_APOSTROPHE, "")
    .replace(INITIALS, (letters) => letters.replaceAll(".", ""))
    .replace(ORDINAL_ENDING, "")
    .replace(SHORT_MONTH, (short) => MONTHS.find((month) => month.startsWith(short)) ?? short);
}

function foldMarks(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{M}+|[\u064B-\u0652\u0640]/gu, "")
    .normalize("NFC")
    .toLowerCase();
}

const stem = rememberWords((word) => stemmer(foldSpelling(word)));

function toTerm(word: string): string {
  if (LATIN_WORD.test(word)) return stem(word);
  if (ARABIC_WORD.test(word)) return stemArabic(word);
  return /^\p{N}/u.test(word) ? word.replace(/[.,](?=\p{N}{3}(?:[.,]|$))/gu, "") : word;
}
