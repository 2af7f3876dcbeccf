import type { RankedPassage } from "../../src/domain/ranked-passage.ts";
import type { Source } from "../../src/domain/source.ts";
import { analyzeWords } from "../../src/index/analyze-words.ts";

/** A text as the search ranks it, the whole of a source that is named by its id. */
export function rankedPassage(
  text: string,
  { id, ...known }: Partial<Source> & Pick<Source, "id">,
): RankedPassage {
  const span = { start: 0, end: text.length };
  const names = { title: null, publisher: null, author: null, date: null, url: null };
  return {
    passage: {
      id: `${id}#1`,
      key: `key-${id}`,
      sourceId: id,
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
      id,
      ...names,
      file: `${id}.txt`,
      opening: text.slice(0, 60),
      sha256: "0".repeat(64),
      ...known,
    },
    score: 0,
    features: [],
    similarities: { passage: 0, sentences: [0] },
    words: new Set(analyzeWords(text)),
    sentence: { span, similarity: 0, share: 0 },
  };
}
