import { UNSPACED_SCRIPTS } from "../domain/unspaced-scripts.ts";

/** Signs that are written in several ways and mean the same. */
const SAME = ["'’‘ʼ`´", '"“”„«»', "-‐‑‒–—−"] as const;

/** Latin letters with marks, by the letter below: `e` → `éèêë…`. */
const ACCENTED = new Map<string, string>();
for (const [first, last] of [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const) {
  for (let code = first; code <= last; code++) {
    const written = String.fromCodePoint(code);
    // The Turkish capital has no single small letter.
    const letter = written.toLowerCase().length > 1 ? written : written.toLowerCase();
    const base = written.toLowerCase().normalize("NFD")[0] ?? "";
    if (base === letter || (ACCENTED.get(base) ?? "").includes(letter)) continue;
    ACCENTED.set(base, (ACCENTED.get(base) ?? "") + letter);
  }
}

/**
 * A pattern that finds a word or phrase as it stands in a text: whole words in any case, with or
 * without accents, any white space between them. Scripts without spaces have no whole words.
 */
export function createPattern(words: string): RegExp {
  const letters = Array.from(words.trim().normalize("NFC").toLowerCase(), withoutAccent).filter(
    (letter) => !/\p{M}/u.test(letter),
  );
  const body = letters
    .map(matchLetter)
    .join("")
    .replace(/(?:\\s\+)+/g, "\\s+");
  const before = isSpaced(letters.at(0)) ? "(?<![\\p{L}\\p{M}\\p{N}])" : "";
  const after = isSpaced(letters.at(-1)) ? "(?![\\p{L}\\p{M}\\p{N}])" : "";
  return new RegExp(before + body + after, "giu");
}

/** Of Latin letters only: in other scripts, a letter with a mark is another letter. */
function withoutAccent(letter: string): string {
  return /\p{Script=Latin}/u.test(letter) ? (letter.normalize("NFD")[0] ?? "") : letter;
}

function matchLetter(letter: string): string {
  if (/\s/.test(letter)) return "\\s+";
  const same = SAME.find((signs) => signs.includes(letter));
  if (same !== undefined) return `[${same.replace("-", "\\-")}]`;
  if (/\p{L}/u.test(letter)) return `[${letter}${ACCENTED.get(letter) ?? ""}]\\p{M}*`;
  return letter.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** Whether words of its script are parted by spaces. */
function isSpaced(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter) && !UNSPACED_SCRIPTS.test(letter);
}
