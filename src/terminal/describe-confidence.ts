import { gradeOf } from "../domain/grade-of.ts";

const WORDS = {
  strong: "Strong match",
  good: "Good match",
  possible: "Possible match",
} as const;

/** How well the corpus answers, in words. `confidence` is from 0 to 1. */
export function describeConfidence(confidence: number): string {
  return WORDS[gradeOf(confidence)];
}
