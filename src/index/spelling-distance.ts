/**
 * Slips between two words: letters that are missing, too many, wrong, or swapped with their
 * neighbour (optimal string alignment). Counted up to `most` only; beyond it `most` + 1.
 */
export function spellingDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const start = sharedStart(one, other);
  const end = sharedEnd(one, other, start);
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left === "" || right === "") return Math.max(left.length, right.length);
  // Both ends differ: one slip is a wrong letter or a swap.
  if (most === 1) return left.length === right.length && isOneSlip(left, right) ? 1 : 2;
  return countSlips(left, right, most);
}

function isOneSlip(left: string, right: string): boolean {
  return left.length === 1 || (left.length === 2 && left[0] === right[1] && left[1] === right[0]);
}

function countSlips(left: string, right: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, place) => place);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          (above[column] as number) + 1,
          (current[column - 1] as number) + 1,
          (above[column - 1] as number) + (isSame ? 0 : 1),
          isSwapped && row > 1 && column > 1
            ? (before[column - 2] as number) + 1
            : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...current) > most) return most + 1;
    before = above;
    above = current;
  }
  return Math.min(above[right.length] as number, most + 1);
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}

function sharedEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let length = 0;
  while (
    length < most &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  ) {
    length++;
  }
  return length;
}
