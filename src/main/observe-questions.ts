import type { Answer } from "../domain/answer.ts";
import type { Library } from "../domain/library.ts";
import type { QuestionOutcome } from "../domain/question-outcome.ts";

/** The same library, and `observe` is told what became of each question that is asked of it. */
export function observeQuestions<Observed extends Library>(
  library: Observed,
  observe: (outcome: QuestionOutcome) => void,
): Observed {
  const observed = async <Result>(
    asking: Promise<Result>,
    answerOf: (result: Result) => Answer,
  ): Promise<Result> => {
    const startMs = performance.now();
    const tell = (outcome: QuestionOutcome["outcome"]) =>
      observe({ outcome, ms: performance.now() - startMs });
    try {
      const result = await asking;
      tell(answerOf(result).kind === "quoted" ? "answered" : "refused");
      return result;
    } catch (error) {
      tell("failed");
      throw error;
    }
  };
  return {
    ...library,
    answer: (...asked) => observed(library.answer(...asked), (answer) => answer),
    compare: (...asked) => observed(library.compare(...asked), ({ answer }) => answer),
  };
}
