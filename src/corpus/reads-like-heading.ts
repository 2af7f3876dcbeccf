/**
 * Whether words look like a heading, a byline or a caption: short, and not ending as a sentence
 * or a clause does. A colon ends no sentence.
 */
export function readsLikeHeading(words: string): boolean {
  return (
    words.length < LONGEST_HEADING && !endsLikeSentence(words) && countWords(words) < HEADING_WORDS
  );
}

/** A heading has fewer words. */
const HEADING_WORDS = 15;
/** Characters; beyond them nobody counts words. */
const LONGEST_HEADING = 400;

function endsLikeSentence(words: string): boolean {
  return sentenceEnd.test(words.slice(-40));
}

const sentenceEnd = /(?:[.!?;…。！？；؟۔؛।॥]|[;,] (?:and|or))[\s"'”’»)\]}』」）]*$/;

function countWords(words: string): number {
  if (!spaceless.test(words)) return words.split(/\s+/).filter((word) => word !== "").length;
  return [...segmenter.segment(words)].filter((segment) => segment.isWordLike).length;
}

const segmenter = new Intl.Segmenter("en", { granularity: "word" });
/** Scripts that put no spaces between words. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
