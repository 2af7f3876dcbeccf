/** The greatest of the values, above 0, so that it can be divided by. */
export function mostOf<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((most, item) => Math.max(most, value(item)), Number.MIN_VALUE);
}
