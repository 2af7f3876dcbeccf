import { INTERROGATIVES, REQUESTS } from "../domain/asking-words.ts";
import { splitSentences } from "../domain/split-sentences.ts";
import { UNSPACED_SCRIPTS } from "../domain/unspaced-scripts.ts";

/** Sentences asked one by one; what has more wants to be taken together. */
const MOST = 4;
/** A word with its question mark ("Why?", "Really?") asks nothing by itself. */
const SEVERAL_WORDS = new RegExp(`\\S\\s+\\S|${UNSPACED_SCRIPTS.source}`, "u");
/** Fewer words than four state nothing that a source could be held against. */
const STATEMENT = new RegExp(`(?:\\S+\\s+){3}\\S|${UNSPACED_SCRIPTS.source}`, "u");
const QUESTION_MARK = /[?？؟][^\p{L}\p{N}]*$/u;
const BEGINS_ASKING = new RegExp(`^(?:${INTERROGATIVES}|${REQUESTS})(?!\\p{L})`, "iu");
/** "Quick one: what …", "the meeting - who …". */
const LED_IN = new RegExp(`(?<=[:–—]|\\s-)\\s+(?=(?:${INTERROGATIVES})(?!\\p{L}))`, "giu");
const LINE_BREAK = /[\r\n]/g;
/** Behind a full stop that is no title's, where writing without capitals hides a beginning. */
const SMALL_OPENING =
  /(?<=(?<!\b(?:mrs?|ms|drs?|prof|st|gen|col|sen|gov|vs|no))[.!?…]\s)[a-zà-öø-þ]/gu;

/** The sentences of a message that are worth asking by themselves. */
interface MessageParts {
  /** None where the message is one sentence, or has too many of them. */
  readonly sentences: readonly string[];
  /** Whether they are questions; what a message states is best understood as a whole. */
  readonly ask: boolean;
}

/**
 * A message, sentence by sentence: around a question people tell why they ask, what they have read,
 * thanks; and around a claim what they think of it.
 */
export function partMessage(message: string): MessageParts {
  const all = typedSentences(message);
  const asking = questionsAmong(all);
  const sentences = asking.length > 0 ? asking : all.filter((one) => STATEMENT.test(one));
  const isOne = all.length === 1;
  return { sentences: isOne || sentences.length > MOST ? [] : sentences, ask: asking.length > 0 };
}

/** A question mark says it best. */
function questionsAmong(sentences: readonly string[]): readonly string[] {
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
