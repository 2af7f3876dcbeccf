/** Place of the first of some ascending values that is not below another; `end` where there is none. */
export function firstFrom<Value extends number | string>(
  values: ArrayLike<Value>,
  { start, end }: { readonly start: number; readonly end: number },
  least: Value,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as Value) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
