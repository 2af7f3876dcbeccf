import type { Direction, Sketch } from "../../src/domain/embedder.ts";

/** Dot product of a direction and the signs that a sketch's bits stand for. */
export function agreement(asked: Direction, sketch: Sketch): number {
  return asked.reduce((sum, value, bit) => {
    const isSet = (((sketch[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
    return sum + (isSet ? value : -value);
  }, 0);
}
