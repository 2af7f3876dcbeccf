/** Of the standard normal distribution: one value in twenty is above. */
const ONE_IN_TWENTY = 1.645;

/**
 * The area under ROC that confidences without any bearing on what is answered exceed once in
 * twenty times (the normal approximation of Mann & Whitney 1947, "On a test of whether one of two
 * random variables is stochastically larger than the other").
 */
export function areaByChance({
  answerable,
  unanswerable,
}: Readonly<Record<"answerable" | "unanswerable", number>>): number {
  const variance = (answerable + unanswerable + 1) / (12 * answerable * unanswerable);
  return 0.5 + ONE_IN_TWENTY * Math.sqrt(variance);
}
