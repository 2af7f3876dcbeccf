/** Share of the relevant sources that are among the first `depth`, 0 to 1; 0 when none is relevant. */
export function recallAt(
  ranked: readonly string[],
  grades: ReadonlyMap<string, number>,
  depth: number,
): number {
  const relevant = [...grades].filter(([, grade]) => grade > 0).map(([id]) => id);
  if (relevant.length === 0) return 0;
  const first = new Set(ranked.slice(0, depth));
  return relevant.filter((id) => first.has(id)).length / relevant.length;
}
