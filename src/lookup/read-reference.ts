import type { Reference } from "../domain/reference.ts";

/** "¶ 3", "¶¶ 3–5", "par. 3", "Abs. 3-5", "§ 3 of 25" at the end of a text. */
const PLACE =
  /(?:^|[\s,;·(]+)(?:¶{1,2}|§{1,2}|par(?:a(?:graph)?s?|s)?\.?|abs(?:ätze|atz)?\.?)\s*(\d{1,6})(?:\s*(?:[-–—]|to|bis|à|a)\s*(\d{1,6}))?(?:\s*(?:of|von|de|sur)\s*\d{1,6})?\s*\)?$/iu;
const NUMBERS = /^(\d{1,6})(?:\s*(?:[-–—]|to|bis|à|a)\s*(\d{1,6}))?$/iu;

/** Reads "3", "3-5", "¶ 3" and "Title ¶ 3"; everything else is a title. */
export function readReference(text: string): Reference {
  const typed = text.trim();
  const found = NUMBERS.exec(typed) ?? PLACE.exec(typed);
  if (found === null) return { title: typed, paragraphs: null };
  const one = Number(found[1]);
  const other = Number(found[2] ?? found[1]);
  return {
    title: typed.slice(0, found.index).trim(),
    paragraphs: { first: Math.min(one, other), last: Math.max(one, other) },
  };
}
