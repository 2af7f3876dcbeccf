/** hit@k of one question: 1 when a relevant source is among the first `depth`, otherwise 0. */
export function hitAt(
  ranked: readonly string[],
  grades: ReadonlyMap<string, number>,
  depth: number,
): number {
  return ranked.slice(0, depth).some((id) => (grades.get(id) ?? 0) > 0) ? 1 : 0;
}
