const ELLIPSIS = "…";

/**
 * A text on one line of a button, menu or suggestion, where nothing is quoted: cut between
 * characters as readers count them.
 * @param limitChars in UTF-16 code units, from 1
 */
export function shortenPlain(text: string, limitChars: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= limitChars) return line;
  let shortened = "";
  for (const { segment } of CHARACTERS.segment(line.slice(0, limitChars))) {
    if (shortened.length + segment.length + ELLIPSIS.length > limitChars) break;
    shortened += segment;
  }
  return shortened.trimEnd() + ELLIPSIS;
}

const CHARACTERS = new Intl.Segmenter(undefined, { granularity: "grapheme" });
