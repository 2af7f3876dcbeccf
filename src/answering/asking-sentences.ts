import { INTERROGATIVES, REQUESTS } from "../domain/asking-words.ts";
import { splitSentences } from "../domain/split-sentences.ts";
import { UNSPACED_SCRIPTS } from "../domain/unspaced-scripts.ts";

/** Sentences asked one by one; who asks more at once wants them taken together. */
const MOST_ALONE = 3;
/** A word with its question mark ("Why?", "Really?") asks nothing by itself. */
const SEVERAL_WORDS = new RegExp(`\\S\\s+\\S|${UNSPACED_SCRIPTS.source}`, "u");
const QUESTION_MARK = /[?？؟][^\p{L}\p{N}]*$/u;
const BEGINS_ASKING = new RegExp(`^(?:${INTERROGATIVES}|${REQUESTS})(?!\\p{L})`, "iu");
/** "Quick one: what …", "the meeting - who …". */
const LED_IN = new RegExp(`(?<=[:–—]|\\s-)\\s+(?=(?:${INTERROGATIVES})(?!\\p{L}))`, "giu");
const LINE_BREAK = /[\r\n]/g;
/** Behind a full stop that is no title's, where writing without capitals hides a beginning. */
const SMALL_OPENING =
  /(?<=(?<!\b(?:mrs?|ms|drs?|prof|st|gen|col|sen|gov|vs|no))[.!?…]\s)[a-zà-öø-þ]/gu;

/**
 * What asks in a message, sentence by sentence: around a question people tell why they ask, what they
 * have read, thanks.
 * @returns none where the message is one sentence, or none of it asks
 */
export function askingSentences(message: string): readonly string[] {
  const asking = asks(typedSentences(message));
  return asking.length > MOST_ALONE ? [] : asking;
}

/** Those that ask, where there are others; a question mark says it best. */
function asks(sentences: readonly string[]): readonly string[] {
  if (sentences.length === 1) return [];
  const telling = sentences.filter((sentence) => SEVERAL_WORDS.test(sentence));
  const marked = telling.filter((sentence) => QUESTION_MARK.test(sentence));
  return marked.length > 0 ? marked : telling.filter((sentence) => BEGINS_ASKING.test(sentence));
}

/** "18. Jahrhundert" and "5. August": behind a comma no sentence ends. */
const ORDINAL = /(?<=\b\d{1,2})\.(?=\s)/gu;

/** A line break ends a sentence, and a small letter may begin one. */
function typedSentences(message: string): readonly string[] {
  return message
    .split(LED_IN)
    .flatMap((part) => {
      const written = part
        .replace(LINE_BREAK, "\u2029")
        .replace(ORDINAL, ",")
        .replace(SMALL_OPENING, (letter) => letter.toUpperCase());
      return splitSentences(written).map(({ start, end }) => part.slice(start, end));
    })
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
