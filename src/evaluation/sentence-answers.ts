import type { Query } from "./data-set.ts";
import { normaliseWords } from "./normalise-words.ts";

/**
 * Whether a sentence quoted from a relevant source answers the query; `null` where nobody said
 * what would.
 *
 * Against gold sentences: one contains the other, since two ways of cutting sentences differ.
 * Against answers: the sentence contains one, or an answer of several sentences contains it.
 */
export function sentenceAnswers(sentence: string, sourceId: string, query: Query): boolean | null {
  const quoted = normaliseWords(sentence);
  const accepted = acceptedTexts(query, sourceId).filter((text) => text !== "");
  if (accepted.length === 0) return null;
  return accepted.some((text) => contains(quoted, text) || isPart(quoted, text));
}

/** Fewer words of a long answer do not answer by themselves. */
const leastPartWords = 3;

/** Shorter answers, and numbers, stand in many longer words. */
const leastInnerCharacters = 4;

function acceptedTexts(query: Query, sourceId: string): readonly string[] {
  if (query.goldSentences === null) return query.answers.map(normaliseWords);
  return query.goldSentences
    .filter((gold) => gold.sourceId === sourceId)
    .map(({ text }) => normaliseWords(text));
}

function isPart(quoted: string, text: string): boolean {
  return quoted.split(" ").length >= leastPartWords && contains(text, quoted);
}

/**
 * Whole words; a longer text may begin or end within a word, because some annotations are cut
 * there and Arabic writes articles and conjunctions as a part of the word.
 */
function contains(text: string, part: string): boolean {
  const needsWholeWords = part.length < leastInnerCharacters || /^[\p{N} ]+$/u.test(part);
  return needsWholeWords ? ` ${text} `.includes(` ${part} `) : text.includes(part);
}
