import { fitSentences } from "../domain/fit-sentences.ts";
import type { Quotation } from "../domain/quotation.ts";
import { segmentText } from "../domain/segment-text.ts";
import type { Span } from "../domain/span.ts";

/**
 * The part of a passage to show, as offsets into its text: whole sentences around the highlight; a
 * cut is made within a sentence only where it alone does not fit.
 */
export function fitPassage(quotation: Quotation, fits: (shown: Span) => boolean): Span {
  const { passage, highlight } = quotation;
  const shown = fitSentences(quotation, fits);
  if (fits(shown)) return shown;
  const beginning = cutSentence(passage.text, shown, fits);
  // A word that was looked for may stand far within a long sentence.
  if (highlight.start < beginning.end || highlight.start >= shown.end) return beginning;
  return cutSentence(passage.text, { start: highlight.start, end: shown.end }, fits);
}

const WORDS = new Intl.Segmenter(undefined, { granularity: "word" });
const CHARACTERS = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** As much of its beginning as fits, to the end of a word, or of a character where a word is all. */
function cutSentence(text: string, sentence: Span, fits: (shown: Span) => boolean): Span {
  const sentenceText = text.slice(sentence.start, sentence.end);
  for (const segmenter of [WORDS, CHARACTERS]) {
    const ends = endsOf(sentenceText, segmenter);
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = sentence.start + (ends[middle] as number);
      if (fits({ start: sentence.start, end })) low = middle + 1;
      else high = middle;
    }
    const end = ends[low - 1];
    if (end !== undefined) return { start: sentence.start, end: sentence.start + end };
  }
  return { start: sentence.start, end: sentence.start };
}

function endsOf(text: string, segmenter: Intl.Segmenter): number[] {
  const ends: number[] = [];
  let end = 0;
  for (const { segment } of segmentText(text, segmenter)) {
    end += segment.length;
    if (segment.trim() !== "") ends.push(end);
  }
  return ends;
}
