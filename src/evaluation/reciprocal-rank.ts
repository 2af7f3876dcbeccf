/** 1 ÷ the rank of the first relevant source, 0 when the first `depth` hold none; its mean is MRR. */
export function reciprocalRank(
  ranked: readonly string[],
  grades: ReadonlyMap<string, number>,
  depth: number,
): number {
  const position = ranked.slice(0, depth).findIndex((id) => (grades.get(id) ?? 0) > 0);
  return position === -1 ? 0 : 1 / (position + 1);
}
