import { INTERROGATIVES, REQUESTS } from "../domain/asking-words.ts";

const QUESTION_MARK = /[?？؟]|_{2,}/u;
/** Among the first words; further on they are relative: "patients who improve". */
const INTERROGATIVE = new RegExp(`^(?:\\S+\\s+){0,3}(?:${INTERROGATIVES})\\b`, "iu");
const REQUEST = new RegExp(`^(?:${REQUESTS})\\b`, "iu");
const FULL_STOP = /[.。।]["”’»)\]]*$/u;

/** Whether a text states something instead of asking: a sentence with its full stop. */
export function isClaim(text: string): boolean {
  const sentence = text.trim();
  if (!FULL_STOP.test(sentence) || QUESTION_MARK.test(sentence)) return false;
  return !INTERROGATIVE.test(sentence) && !REQUEST.test(sentence);
}
