/**
 * Character cells that a terminal may need for a text, from 0. Where terminals differ it is the
 * larger number: a line that a terminal would break by itself would go on without its margin, and
 * a document could pass its words off as ours. So a joined emoji counts as the emoji it is made
 * of, as terminals draw it that do not know it. Characters of East Asian "ambiguous" width count
 * as one cell, as they do unless a terminal is told otherwise.
 */
export function displayWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

const PRINTABLE_ASCII = /^[ -~]*$/;

/** A tab is shown as spaces: how far a real one reaches depends on where it stands. */
export const TAB = "    ";

/** Makes the emoji before it wide, even where that would be narrow alone. */
const EMOJI_SELECTOR = "\u{FE0F}";

const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Of the formatting characters above, those that are drawn: soft hyphen and Arabic number signs. */
const DRAWN_FORMAT = /[\u00AD\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u;

/** Unicode's EastAsianWidth W and F, in whole blocks, and every block of pictographs. */
const WIDE =
  /[\u1100-\u115F\u2329\u232A\u2E80-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1D300}-\u{1D376}\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u;

function characterWidth(character: string): number {
  if (character === "\t") return TAB.length;
  if (character === EMOJI_SELECTOR) return 1;
  if (ZERO_WIDTH.test(character) && !DRAWN_FORMAT.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
