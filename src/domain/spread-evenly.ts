/** At most so many of the items, as far apart as they can be, in their order. */
export function spreadEvenly<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from(
    { length: most },
    (_, place) => items[Math.floor((place * items.length) / most)] as Item,
  );
}
