import { type Judge, judgeEvidence } from "../answering/judge-evidence.ts";
import { type Example, fitLogistic } from "../evaluation/fit-logistic.ts";
import { fitPlatt } from "../evaluation/fit-platt.ts";

/** In examples: how much it takes to move a weight from nothing. */
const RIDGE = 30;

/**
 * Of the set that `says` is fitted on, half was written to mislead. Of questions about what a corpus
 * does tell of, so many are taken to be answered for one that is not. More of them (2, 3) part what
 * is about something else a little better (.001 of its area under ROC) and what misleads worse (.004).
 */
const ANSWERED_FOR_ONE = 1.5;

interface Judging {
  /** Questions about the texts, and about something else. */
  readonly about: readonly Example[];
  /** Questions that the texts answer, and such that only look as if. */
  readonly says: readonly Example[];
  /** What confidence is to be a probability of. */
  readonly mixture: readonly Example[];
}

/** What the refusal decides by, without its bar. */
export function fitJudge({ about, says, mixture }: Judging): Omit<Judge, "bar"> {
  const raw = {
    about: fitLogistic(about, RIDGE),
    says: fitLogistic(
      says.map((one) => ({
        ...one,
        weight: one.weight * (one.answers ? ANSWERED_FOR_ONE : 1),
      })),
      RIDGE,
    ),
    slope: 1,
    shift: 0,
  };
  const judged = mixture.map(({ features, ...one }) => ({
    ...one,
    confidence: judgeEvidence(raw, features),
  }));
  return { ...raw, ...fitPlatt(judged) };
}
