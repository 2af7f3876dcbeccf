/**
 * nDCG of one question, 0 to 1: gain over the gain of the ideal order, both cut at `depth`; 0 when
 * nothing is relevant. The gain is linear, grade ÷ log2(rank + 1), as trec_eval's `ndcg_cut` and
 * so BEIR count it; with the exponential 2^grade − 1 of Burges et al. (2005) only graded sets
 * would differ.
 */
export function ndcg(
  ranked: readonly string[],
  grades: ReadonlyMap<string, number>,
  depth: number,
): number {
  const ideal = discountedGain([...grades.values()].toSorted((a, b) => b - a).slice(0, depth));
  if (ideal === 0) return 0;
  return discountedGain(ranked.slice(0, depth).map((id) => grades.get(id) ?? 0)) / ideal;
}

function discountedGain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, position) => sum + grade / Math.log2(position + 2), 0);
}
