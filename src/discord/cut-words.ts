/**
 * The beginning of a text that is short enough, to the end of a word where it has any.
 * @param limitChars in UTF-16 code units
 */
export function cutWords(text: string, limitChars: number): string {
  if (text.length <= limitChars) return text;
  const space = text.slice(0, limitChars + 1).search(/\s\S*$/);
  // Half a surrogate pair is no character.
  return space > 0
    ? text.slice(0, space)
    : text.slice(0, limitChars).replace(/[\uD800-\uDBFF]$/, "");
}
