/** A line of its own behind a quotation that says where it is from. */
const ATTRIBUTION = /\n\s*(?:—|–|--)\s*\S[^\n]*\s*$/u;
const PAIRS = [
  ["“", "”"],
  ['"', '"'],
  ["„", "“"],
  ["«", "»"],
  ["‘", "’"],
] as const;

/**
 * The words of a quotation without what people and Discord put around it: quotation marks, the `>`
 * of quoted lines, marks of bold and small print, backslashes, a line of attribution.
 */
export function unwrapQuotation(text: string): string {
  const lines = text.trim().replace(/^[^\S\n]*>(?: |$)/gm, "");
  const isOurs = lines !== text.trim();
  const plain = isOurs
    ? lines
        .replace(/^-# .*$/gm, "")
        .replace(/(?<!\\)\*\*/g, "")
        .replace(/\\([^0-9A-Za-z\s])/g, "$1")
    : lines;
  const words = plain.replace(ATTRIBUTION, "").trim();
  const pair = PAIRS.find(([open, close]) => words.startsWith(open) && words.endsWith(close));
  if (pair === undefined || words.length < 2) return words;
  const inner = words.slice(1, -1);
  // Marks within: the outer ones are not one pair.
  return inner.includes(pair[0]) || inner.includes(pair[1]) ? words : inner.trim();
}
