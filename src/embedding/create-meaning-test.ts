import type { Tokenizer } from "./tokenizer.ts";

const SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~‘’“”«»„‚…–—·•¿¡、。，：；？！";

/** English words that any sentence is built with; as many again of a text are signs and they. */
const COMMON_WORDS =
  "a an and are as at be been but by did do does for from had has have he her his how in is it its " +
  "of on or she that the their these they this to was were what when where which who whom whose why " +
  "will with you your";

/**
 * Which tokens are worth a sketch: not signs, nor words that any sentence is built with. They are
 * half of a text, and what they are near says nothing.
 * @returns of a token's number
 */
export function createMeaningTest(encode: Tokenizer["encode"]): (id: number) => boolean {
  const empty = new Set<number>();
  for (const text of [...SIGNS, ...COMMON_WORDS.split(" ")]) {
    const [first, ...others] = encode(text);
    if (first !== undefined && others.length === 0) empty.add(first);
  }
  return (id) => !empty.has(id);
}
