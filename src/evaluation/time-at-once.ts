/**
 * Runs a task for every item, always so many at once, as people ask who do not wait for each other.
 * @param atOnce from 1
 * @returns milliseconds of each, in the order of the items
 */
export async function timeAtOnce<Item>(
  items: readonly Item[],
  { atOnce, run }: { readonly atOnce: number; readonly run: (item: Item) => Promise<unknown> },
): Promise<readonly number[]> {
  const times: number[] = [];
  const queue = items.entries();
  const work = async () => {
    for (const [place, item] of queue) {
      const started = performance.now();
      await run(item);
      times[place] = performance.now() - started;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return times;
}
