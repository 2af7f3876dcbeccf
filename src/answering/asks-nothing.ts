import { INTERROGATIVES, REQUESTS } from "../domain/asking-words.ts";

/** More than that say something of each other, as a question's do. */
const MOST_WORDS = 4;
const MARK = /[?？؟.。।!！]\s*$/u;
/** Further forms of those, and what begins questions in the other languages. */
const FURTHER = "wen|wem|wieso|ist|sind|war|hat|est|cuánt[oa]s?";
const ASKING = new RegExp(
  `(?<!\\p{L})(?:${INTERROGATIVES}|${REQUESTS}|${FURTHER})(?!\\p{L})`,
  "iu",
);

/** Whether a text is a name or a few words as they are put into a search box. */
export function asksNothing(text: string): boolean {
  return !MARK.test(text) && text.trim().split(/\s+/u).length <= MOST_WORDS && !ASKING.test(text);
}
