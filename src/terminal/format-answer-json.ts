import type { Answer } from "../domain/answer.ts";
import type { Comparison } from "../domain/comparison.ts";
import { toAnswerJson, toComparisonJson } from "./answer-json.ts";
import { formatJson } from "./format-json.ts";

/** An answer as one line of JSON. */
export function formatAnswerJson(answer: Answer): string {
  return formatJson(toAnswerJson(answer));
}

/** The same of a comparison. */
export function formatComparisonJson(comparison: Comparison): string {
  return formatJson(toComparisonJson(comparison));
}
