/**
 * A text on one line, of a longer one its beginning and end with `[…]` between.
 * @param limitChars in UTF-16 code units, of the words that stay
 */
export function cutMiddle(text: string, limitChars: number): string {
  const line = text.replace(/\s+/g, " ");
  if (line.length <= limitChars) return line;
  const half = Math.max(1, Math.floor(limitChars / 2));
  const begin = line.slice(0, half);
  const end = line.slice(-half);
  // Where there are no spaces the cut is between characters, half a surrogate pair being none.
  const opening = / /.test(begin)
    ? begin.replace(/\S*$/, "")
    : begin.replace(/[\uD800-\uDBFF]$/, "");
  const closing = / /.test(end) ? end.replace(/^\S*/, "") : end.replace(/^[\uDC00-\uDFFF]/, "");
  return `${opening}[…]${closing}`;
}
