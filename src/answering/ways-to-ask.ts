import { INTERROGATIVES, REQUESTS } from "../domain/asking-words.ts";
import { splitSentences } from "../domain/split-sentences.ts";

/** Sentences asked one by one; who asks more at once wants them taken together. */
const MOST_ALONE = 3;
const QUESTION_MARK = /[?？؟][^\p{L}\p{N}]*$/u;
const BEGINS_ASKING = new RegExp(`^(?:${INTERROGATIVES}|${REQUESTS})(?!\\p{L})`, "iu");
/** "Quick one: what …", "the meeting - who …". */
const LED_IN = new RegExp(`(?<=[:–—]|\\s-)\\s+(?=(?:${INTERROGATIVES})(?!\\p{L}))`, "giu");
const LINE_BREAK = /[\r\n]/g;
/** Behind a full stop that is no title's, where writing without capitals hides a beginning. */
const SMALL_OPENING =
  /(?<=(?<!\b(?:mrs?|ms|drs?|prof|st|gen|col|sen|gov|vs|no))[.!?…]\s)[a-zà-öø-þ]/gu;

/** One question in different words, because a message says more than its question. */
export interface WaysToAsk {
  /** What asks, each sentence by itself; the whole message where it is one or none of it asks. */
  readonly alone: readonly [string, ...string[]];
  /** With what stands around it, which may say what "it" is. */
  readonly inContext: readonly string[];
}

/**
 * What to ask of a message: around a question people tell why they ask, what they have read, thanks.
 * @param subject what was talked about before
 */
export function waysToAsk(message: string, subject?: string): WaysToAsk {
  const [first, ...others] = asking(typedSentences(message));
  const behindSubject = subject === undefined ? [] : [`${subject}\n${message}`];
  return first === undefined || others.length >= MOST_ALONE
    ? { alone: [message], inContext: behindSubject }
    : { alone: [first, ...others], inContext: [message, ...behindSubject] };
}

/** Those that ask, where there are others; a question mark says it best. */
function asking(sentences: readonly string[]): readonly string[] {
  if (sentences.length === 1) return [];
  const marked = sentences.filter((sentence) => QUESTION_MARK.test(sentence));
  return marked.length > 0 ? marked : sentences.filter((sentence) => BEGINS_ASKING.test(sentence));
}

/** A line break ends a sentence, and a small letter may begin one. */
function typedSentences(message: string): readonly string[] {
  return message
    .split(LED_IN)
    .flatMap((part) => {
      const written = part
        .replace(LINE_BREAK, "\u2029")
        .replace(SMALL_OPENING, (letter) => letter.toUpperCase());
      return splitSentences(written).map(({ start, end }) => part.slice(start, end));
    })
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
