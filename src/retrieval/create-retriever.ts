import type { Embedder } from "../domain/embedder.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import type { AnalyzeWords, Retrieve, WeightedTerm } from "../domain/ranked-passage.ts";
import { doubtMended } from "./doubt-mended.ts";
import { isFunctionWord } from "./function-words.ts";
import { fuse } from "./fuse.ts";
import { readPassage } from "./read-passage.ts";
import { readQuestion } from "./read-question.ts";

/** Candidates taken from each half; more changed no ranking that was measured. */
const CANDIDATES = 50;
/** Of them, so many are read word for word; the order of the others never changed an answer. */
const READ = 20;

/** Question → passages, by meaning and by words at once. */
export function createRetriever({
  index,
  embedder,
  analyze,
}: {
  readonly index: PassageIndex;
  readonly embedder: Embedder;
  readonly analyze: AnalyzeWords;
}): Retrieve {
  return async (question, { count, filter }) => {
    const { text, terms, mended } = readQuestion(question, { index, embedder, analyze });
    const vector = await embedder.embedQuestion(text);
    const familiarity = embedder.familiarity(text);
    const search = { count: CANDIDATES, among: index.select(filter) };

    const matches = index.match(terms, search);
    const labels = new Set(matches.best.map(({ label }) => label));
    if (familiarity > 0) for (const { label } of index.nearest(vector, search)) labels.add(label);

    const candidates = [...labels].map((label) => ({
      label,
      similarities: index.compare(label, vector),
      relevance: matches.relevanceOf(label),
    }));
    const weighed = doubtMended(weighTerms(terms, index), mended);
    const read = fuse(candidates, familiarity)
      .slice(0, Math.max(count, READ))
      .map(({ label, score, similarities }) =>
        readPassage(index.read(label), {
          fused: score,
          similarities,
          question: { terms: weighed, familiarity },
          analyze,
        }),
      );
    return {
      terms: weighed,
      familiarity,
      ranked: read.sort((one, other) => other.score - one.score).slice(0, count),
    };
  };
}

function weighTerms(terms: readonly string[], index: PassageIndex): readonly WeightedTerm[] {
  const telling = [...new Set(terms)].filter((term) => !isFunctionWord(term));
  const weights = index.weigh(telling);
  return telling.map((term, place) => ({ term, weight: weights[place] as number }));
}
