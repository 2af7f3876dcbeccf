/**
 * How well the corpus answers, in three grades: a number would claim a precision that it does not
 * have. From 0.8, at most one such answer in five should be wrong; from 0.6, at most two; below it
 * the answer only passed the bar.
 * @param confidence 0 to 1
 */
export function gradeOf(confidence: number): "strong" | "good" | "possible" {
  if (confidence >= 0.8) return "strong";
  return confidence >= 0.6 ? "good" : "possible";
}
