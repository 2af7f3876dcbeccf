/**
 * Segments of a text in order. It is taken in blocks, since the time that Node's segmenter needs
 * grows with the square of its input: a minute for a word of a million characters.
 */
export function* segmentText(text: string, segmenter: Intl.Segmenter): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const block = beginningOf(text.slice(start, start + BLOCK_CHARS));
    const segments = Array.from(segmenter.segment(block), ({ segment }) => segment);
    const isLast = start + block.length === text.length;
    // The last one may go on in the next block, which then begins with it.
    const complete = isLast || segments.length === 1 ? segments : segments.slice(0, -1);
    for (const segment of complete) {
      yield segment;
      start += segment.length;
    }
  }
}

/** UTF-16 code units; many times longer than any character or word. */
const BLOCK_CHARS = 512;

/** Without the first half of a surrogate pair whose second half is cut off. */
function beginningOf(block: string): string {
  return block.length === BLOCK_CHARS ? block.replace(/[\uD800-\uDBFF]$/, "") : block;
}
