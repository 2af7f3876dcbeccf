/** A text with its signs levelled, and where each of its characters came from. */
export interface Levelled {
  readonly text: string;
  /** Offset into the original for each UTF-16 code unit of `text`, and one for its end. */
  readonly offsets: readonly number[];
}

/**
 * Writes signs that mean the same in one way: quotation marks and apostrophes, dashes, ellipses,
 * any white space as one space, nothing for soft hyphens and what has no width.
 */
export function levelSigns(original: string): Levelled {
  let text = "";
  const offsets: number[] = [];
  const add = (signs: string, offset: number) => {
    for (const _ of signs.split("")) offsets.push(offset);
    text += signs;
  };
  for (const found of original.matchAll(SIGNS)) {
    const [sign] = found;
    if (/^\s/.test(sign)) {
      if (text !== "" && !text.endsWith(" ")) add(" ", found.index);
    } else if (!/^[\u00ad\u200b-\u200d\u2060\ufeff]/.test(sign)) {
      add(LEVEL.get(sign) ?? sign.normalize("NFKC"), found.index);
    }
  }
  const trimmed = text.trimEnd();
  return {
    text: trimmed,
    offsets: [...offsets.slice(0, trimmed.length), original.trimEnd().length],
  };
}

/** A run of white space, or a character with its marks. */
const SIGNS = /\s+|\P{M}\p{M}*|\p{M}+/gsu;

const LEVEL = new Map<string, string>([
  ...Array.from("’‘ʼ‚`´", (sign) => [sign, "'"] as const),
  ...Array.from("“”„«»", (sign) => [sign, '"'] as const),
  ...Array.from("‐‑‒–—−", (sign) => [sign, "-"] as const),
  ["…", "..."],
]);
