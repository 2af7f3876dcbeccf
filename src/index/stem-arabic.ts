/** Articles and conjunctions written onto the word, longest first. */
const PREFIXES = ["وال", "بال", "كال", "فال", "لل", "ال", "و"] as const;
/** Endings of number, gender and possession. */
const SUFFIXES = ["ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ي"] as const;
/** Letters that must be left of a word. */
const LEAST = 2;

/**
 * An Arabic word without what is written onto it, and with one letter for each of those that are
 * spelt loosely ("light10", Larkey, Ballesteros & Connell 2002).
 */
export function stemArabic(word: string): string {
  const plain = word.replace(/[أإآ]/g, "ا").replace(/ى$/, "ي");
  const prefix = PREFIXES.find(
    (one) =>
      plain.startsWith(one) && plain.length - one.length >= (one === "و" ? LEAST + 1 : LEAST),
  );
  let stem = plain.slice(prefix?.length ?? 0);
  for (const suffix of SUFFIXES) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= LEAST) {
      stem = stem.slice(0, -suffix.length);
    }
  }
  return stem.replace(/ة$/, "ه");
}
