import type { Answer } from "../domain/answer.ts";
import { toAnswerJson } from "./answer-json.ts";
import { formatJson } from "./format-json.ts";

/** An answer as one line of JSON. */
export function formatAnswerJson(answer: Answer): string {
  return formatJson(toAnswerJson(answer));
}
