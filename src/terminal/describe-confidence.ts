/**
 * How well the corpus answers, in words: a percentage would claim a precision that the number does
 * not have. `confidence` is from 0 to 1. From 0.8, at most one such answer in five should be
 * wrong; from 0.6, at most two; below it the answer only passed the bar.
 */
export function describeConfidence(confidence: number): string {
  if (confidence >= 0.8) return "Strong match";
  if (confidence >= 0.6) return "Good match";
  return "Possible match";
}
