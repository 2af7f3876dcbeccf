import { rememberWords } from "../domain/remember-words.ts";
import type { Word } from "../domain/word.ts";
import { analyzeWords } from "./analyze-words.ts";

const YEAR = /^\W*(?:1\d{3}|20\d{2})s?\W*$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;
const TIME =
  /^(?:centur(?:y|ies)|decades?|bce?|ad|(?:mon|tues|wednes|thurs|fri|satur|sun)?days?|weeks?|months?|years?|morning|night|spring|summer|autumn|winter)$/i;
const NUMERAL =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozen|half|third|quarter|first|second|once|twice|single|double|percent|several|few|none)$/i;

/** The words of one sentence in order, as `analyzeWords` has them, each with what its writing tells. */
export function readWords(sentence: string): readonly Word[] {
  return sentence.split(/\s+/u).flatMap((written) => readWritten(written));
}

/** What stands between white space, which is a word as a rule. */
const readWritten = rememberWords((written): readonly Word[] => {
  const bare = written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const isCapital = /^\p{Lu}/u.test(bare);
  const isNumber = /^\p{N}/u.test(bare) || NUMERAL.test(bare);
  const isTime = YEAR.test(bare) || TIME.test(bare) || (isCapital && MONTH.test(bare));
  return analyzeWords(written).map((term) => ({ term, isCapital, isNumber, isTime }));
});
