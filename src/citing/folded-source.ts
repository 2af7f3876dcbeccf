import { foldText } from "./fold-text.ts";

/** A source made ready for words to be looked for in it. */
export interface FoldedSource {
  readonly text: string;
  /** `foldText` of all of it. */
  readonly folded: string;
  /** Offset into the text → offset into what it was folded to. */
  placeOf(at: number): number;
}

/** In UTF-16 code units: between two of them, a place is found by folding what lies before it. */
const BLOCK_CHARS = 1024;

export function foldSource(text: string): FoldedSource {
  const blocks: { readonly start: number; readonly place: number }[] = [];
  const parts: string[] = [];
  let place = 0;
  for (let start = 0; start < text.length; ) {
    const block = text.slice(start, start + BLOCK_CHARS);
    // A surrogate pair stays in one piece.
    const whole = block.length < BLOCK_CHARS ? block : block.replace(/[\uD800-\uDBFF]$/, "");
    const part = foldText(whole);
    blocks.push({ start, place });
    parts.push(part);
    place += part.length;
    start += whole.length;
  }
  return {
    text,
    folded: parts.join(""),
    placeOf(at) {
      const block = blocks[Math.floor(at / BLOCK_CHARS)];
      const known = block !== undefined && block.start <= at ? block : { start: 0, place: 0 };
      return known.place + foldText(text.slice(known.start, at)).length;
    },
  };
}
