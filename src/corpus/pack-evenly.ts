/**
 * Divides a row of sizes into the fewest groups whose sums stay within a capacity, as even as
 * possible: of all such divisions, the one with the smallest sum of squares. A size beyond the
 * capacity is a group by itself. Sizes are whole numbers from 1.
 * @returns the index behind each group's last size.
 */
export function packEvenly(sizes: readonly number[], capacity: number): number[] {
  const best: Division[] = [{ groups: 0, squares: 0, from: 0 }];
  for (let end = 1; end <= sizes.length; end++) best.push(bestDivision(best, sizes, end, capacity));
  const ends: number[] = [];
  for (let end = sizes.length; end > 0; end = best[end]?.from ?? 0) ends.push(end);
  return ends.reverse();
}

/** The best division of the sizes before some index. */
interface Division {
  readonly groups: number;
  readonly squares: number;
  /** Index at which the last group begins. */
  readonly from: number;
}

function bestDivision(
  best: readonly Division[],
  sizes: readonly number[],
  end: number,
  capacity: number,
): Division {
  let found: Division | null = null;
  let sum = 0;
  for (let from = end - 1; from >= 0; from--) {
    sum += sizes[from] ?? 0;
    const before = best[from];
    if (before === undefined || (found !== null && sum > capacity)) break;
    const division = { groups: before.groups + 1, squares: before.squares + sum ** 2, from };
    if (found === null || isBetter(division, found)) found = division;
  }
  return found ?? { groups: 0, squares: 0, from: 0 };
}

function isBetter(division: Division, other: Division): boolean {
  if (division.groups !== other.groups) return division.groups < other.groups;
  return division.squares < other.squares;
}
