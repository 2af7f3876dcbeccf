/** What two ascending lists share; the first is the shorter one. */
export function intersect(one: Uint32Array, other: Uint32Array): Uint32Array {
  let place = 0;
  return one.filter((value) => {
    while (place < other.length && (other[place] as number) < value) place++;
    return other[place] === value;
  });
}
