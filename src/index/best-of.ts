/**
 * The places of the `count` greatest values above zero, greatest first; of equal values the
 * earlier place first. One pass with a small heap, because most of a hundred thousand values
 * never come near the best fifty.
 */
export function bestOf(
  values: Float32Array,
  count: number,
  allows: (place: number) => boolean,
): number[] {
  const heap: number[] = [];
  const worse = (one: number, other: number) => {
    const difference = (values[one] as number) - (values[other] as number);
    return difference < 0 || (difference === 0 && one > other);
  };
  // What is no greater than this is not among the greatest: of equal values the earlier one is.
  let least = 0;
  for (let place = 0; place < values.length; place++) {
    if ((values[place] as number) <= least || !allows(place)) continue;
    if (heap.length < count) {
      heap.push(place);
      siftUp(heap, worse);
    } else if (count > 0) {
      heap[0] = place;
      siftDown(heap, worse);
    }
    if (heap.length === count) least = values[heap[0] ?? place] as number;
  }
  return heap.sort((one, other) => (worse(one, other) ? 1 : -1));
}

type Worse = (one: number, other: number) => boolean;

function siftUp(heap: number[], worse: Worse): void {
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (!worse(heap[child] as number, heap[parent] as number)) return;
    swap(heap, child, parent);
    child = parent;
  }
}

function siftDown(heap: number[], worse: Worse): void {
  let parent = 0;
  for (;;) {
    const left = 2 * parent + 1;
    if (left >= heap.length) return;
    const right = left + 1;
    const child =
      right < heap.length && worse(heap[right] as number, heap[left] as number) ? right : left;
    if (!worse(heap[child] as number, heap[parent] as number)) return;
    swap(heap, child, parent);
    parent = child;
  }
}

function swap(heap: number[], one: number, other: number): void {
  const kept = heap[one] as number;
  heap[one] = heap[other] as number;
  heap[other] = kept;
}
