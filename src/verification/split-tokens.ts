import type { Span } from "../domain/span.ts";

/** A word, a number or a sign that is read aloud; all else stands between tokens. */
export interface Token extends Span {
  /** By which two tokens are the same: signs that mean the same are written in one way. */
  readonly key: string;
  /** The key in lower case. */
  readonly fold: string;
}

/** What has no width, and what turns the direction of writing. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const LETTER = `[[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]--[${UNSPACED}]]`;
const APOSTROPHE = "['’‘ʼ`´]";

/** Tried in this order at each place; the unnamed first ones are passed over. */
const TOKEN = new RegExp(
  [
    // Targets of links, mentions, marks of quoted lines.
    "\\]\\(<?https?:\\/\\/[^\\s\\)>]*>?\\)|<(?:@[!&]?|#|a?:\\w+:)\\d+>|(?<=^|\\n)[ \\t]*>+(?= |\\n)",
    "(?<percent>(?<!\\p{L})[Pp]er\\s*cent(?!\\p{L})|%)",
    `(?<number>(?:(?<=^|[\\s\\(])[\\-−](?=\\p{Nd}))?(?:(?<!\\p{Nd})\\p{Nd}{1,3}(?:[,'’ \\u00a0\\u2009\\u202f]\\p{Nd}{3})+(?!\\p{Nd})(?:\\.\\p{Nd}+)?|\\p{Nd}+(?:[.,:\\/]\\p{Nd}+)*)${LETTER}*)`,
    "(?<initials>(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}]))",
    `(?<word>(?:\\[\\p{L}\\])?(?:(?!\\p{M})${LETTER})${LETTER}*(?:${APOSTROPHE}${LETTER}+)*)`,
    `(?<sign>[${UNSPACED}\\p{Sc}‰°+=±×÷≤≥≠&§@]|[<>](?=\\s*[\\p{N}.]))`,
  ].join("|"),
  "gv",
);

/**
 * The tokens of a text in order. Of scripts without spaces each character is one. Punctuation,
 * white space and Markdown are none.
 */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(TOKEN)) {
    const { percent, number, initials, word, sign } = found.groups ?? {};
    const key =
      percent !== undefined
        ? "%"
        : number !== undefined
          ? writeNumber(number)
          : initials !== undefined
            ? initials.replaceAll(".", "")
            : levelLetters(word ?? sign ?? "");
    if (key === "") continue;
    const [start, end] = [found.index, found.index + found[0].length];
    tokens.push({ start, end, key, fold: key.toLowerCase() });
  }
  return tokens;
}

/** Without the signs that part thousands. */
function writeNumber(number: string): string {
  const plain = levelLetters(number).replace("−", "-");
  return plain.replace(
    /^(-?\p{Nd}{1,3}(?:[,' \u00a0\u2009\u202f]\p{Nd}{3})+)(?!\p{Nd})/u,
    (whole) => whole.replace(/[,' \u00a0\u2009\u202f]/g, ""),
  );
}

/**
 * Ligatures, full-width and Arabic presentation forms. Not all that NFKC would change: it makes
 * 102 of 10².
 */
const FORMS = /[\ufb00-\ufdff\ufe70-\ufefc\uff01-\uff5e]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it means every ASCII character.
const ASCII = /^[\x00-\x7f]*$/;

function levelLetters(letters: string): string {
  const plain = letters.startsWith("[") ? letters.replace(/[[\]]/g, "") : letters;
  if (ASCII.test(plain)) return plain;
  return plain
    .replace(INVISIBLE, "")
    .replace(FORMS, (form) => form.normalize("NFKC"))
    .normalize("NFC")
    .replace(/[’‘ʼ`´]/g, "'");
}
