import { expect, test } from "vitest";
import { leaveOutRepeats } from "../../src/answering/leave-out-repeats.ts";
import type { RankedPassage } from "../../src/domain/ranked-passage.ts";
import { analyzeWords } from "../../src/index/analyze-words.ts";

const wire =
  "The Contact Group reaffirmed the continued support for the people of Jammu and Kashmir.";
const reprint =
  "The Contact Group reaffirmed its continued support for the people of Jammu & Kashmir.";
const other = "The Special Envoy visited the region in March 2020.";

test("a passage that repeats a better one nearly word for word is left out", () => {
  expect(idsOf([wire, reprint, other], { limit: 3 })).toEqual([0, 2]);
});

test("the limit counts what is kept, so that a repeat costs no place", () => {
  expect(idsOf([wire, reprint, other], { limit: 2 })).toEqual([0, 2]);
});

test("a passage that may not be quoted gives its place to its repeat", () => {
  expect(idsOf([wire, reprint, other], { limit: 3, refused: 0 })).toEqual([1, 2]);
});

test("passages without a word are the same", () => {
  expect(idsOf(["…", "—"], { limit: 2 })).toEqual([0]);
});

/** Places in `texts` of those that are kept. */
function idsOf(texts: readonly string[], { limit, refused }: { limit: number; refused?: number }) {
  const ranked = texts.map((text, place) => rankedPassage(text, place));
  const mayQuote = ({ passage }: RankedPassage) => passage.id !== String(refused);
  return leaveOutRepeats(ranked, { limit, mayQuote }).map(({ passage }) => Number(passage.id));
}

function rankedPassage(text: string, place: number): RankedPassage {
  const span = { start: 0, end: text.length };
  return {
    passage: {
      id: String(place),
      key: `key-${place}`,
      sourceId: "s",
      paragraph: 1,
      paragraphs: 1,
      part: 1,
      parts: 1,
      text,
      lead: null,
      sentences: [span],
      ...span,
    },
    source: {
      id: "s",
      title: null,
      publisher: null,
      author: null,
      date: null,
      url: null,
      file: "s.txt",
      opening: text,
    },
    score: -place,
    features: [],
    similarities: { passage: 0, sentences: [0] },
    words: new Set(analyzeWords(text)),
    sentence: { span, similarity: 0, share: 0 },
  };
}
