/** Every second one to learn from, and the others, which are left out, to judge by. */
export function halve<Item>(items: readonly Item[]) {
  return {
    learned: items.filter((_, place) => place % 2 === 0),
    leftOut: items.filter((_, place) => place % 2 === 1),
  };
}
