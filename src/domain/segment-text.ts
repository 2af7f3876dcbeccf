/** A word or a character as a reader counts them. */
interface Segment {
  readonly segment: string;
  /** Of words only: whether it is one, not what stands between them. */
  readonly isWordLike?: boolean | undefined;
}

/**
 * Segments of a text in order. It is taken in blocks, since the time that Node's segmenter needs
 * grows with the square of its input: a minute for a word of a million characters.
 */
export function* segmentText(text: string, segmenter: Intl.Segmenter): Generator<Segment> {
  let start = 0;
  while (start < text.length) {
    const block = beginningOf(text.slice(start, start + BLOCK_CHARS));
    const segments = Array.from(segmenter.segment(block));
    const isLast = start + block.length === text.length;
    // The last one may go on in the next block, which then begins with it.
    const complete = isLast || segments.length === 1 ? segments : segments.slice(0, -1);
    for (const found of complete) {
      yield found;
      start += found.segment.length;
    }
  }
}

/** UTF-16 code units; many times longer than any character or word. */
const BLOCK_CHARS = 512;

/** Without the first half of a surrogate pair whose second half is cut off. */
function beginningOf(block: string): string {
  return block.length === BLOCK_CHARS ? block.replace(/[\uD800-\uDBFF]$/, "") : block;
}
