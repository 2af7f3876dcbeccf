/** Of each value to the greatest of the others: below 0 but for the greatest; 0 for one alone. */
export function marginsOf(values: readonly number[]): readonly number[] {
  if (values.length < 2) return values.map(() => 0);
  const most = Math.max(...values);
  const leader = values.indexOf(most);
  const next = Math.max(...values.filter((_, place) => place !== leader));
  return values.map((value, place) => value - (place === leader ? next : most));
}
