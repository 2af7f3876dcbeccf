import { cutWords } from "./cut-words.ts";

const CUT = " […]";

/**
 * A text that names something, such as a title, cut between words and marked where it is too long.
 * Quotations are never cut by this.
 * @param limitChars in UTF-16 code units
 */
export function shortenWords(text: string, limitChars: number): string {
  return text.length <= limitChars ? text : cutWords(text, limitChars - CUT.length) + CUT;
}
