import type { Judged } from "./fit-platt.ts";
import type { Judgement } from "./judgement.ts";

/** What becomes of questions at a bar. @param bar confidence from which they are answered, 0 to 1 */
export function judgeAt(bar: number, judged: readonly Judged[]): readonly Judgement[] {
  return judged.map(({ confidence, answers }) => ({
    answerable: answers,
    confidence,
    quoted: confidence >= bar,
  }));
}
