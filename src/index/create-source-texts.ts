import type { IndexDatabase } from "./open-database.ts";

/** Sources that are kept ready, because a question's candidates often share a few, */
const MOST_KEPT = 16;
/** and the characters of all of them, save of the one that was read last. */
const MOST_CHARS = 4_000_000;

/** The texts of stored sources by number, as one unchanging state has them. */
export function createSourceTexts(database: IndexDatabase): (source: number) => string {
  const stored = database.prepare("SELECT text FROM texts WHERE source = ?").pluck();
  const kept: { readonly source: number; readonly text: string }[] = [];
  let chars = 0;
  return (source) => {
    const known = kept.find((one) => one.source === source);
    if (known !== undefined) return known.text;
    const text = stored.get(source) as string;
    kept.push({ source, text });
    chars += text.length;
    while (kept.length > 1 && (kept.length > MOST_KEPT || chars > MOST_CHARS)) {
      chars -= kept.shift()?.text.length ?? 0;
    }
    return text;
  };
}
