import { inflateText } from "./deflated-text.ts";
import type { IndexDatabase } from "./open-database.ts";

/** Characters of sources that are kept ready: a question's candidates often share a few. */
const MOST_CHARS = 4_000_000;

/** The texts of stored sources by number, as one unchanging state has them. */
export function createSourceTexts(database: IndexDatabase): (source: number) => string {
  const stored = database.prepare("SELECT text FROM sources WHERE number = ?").pluck();
  const kept = new Map<number, string>();
  let chars = 0;
  return (source) => {
    const known = kept.get(source);
    if (known !== undefined) return known;
    const text = inflateText(stored.get(source) as Buffer);
    kept.set(source, text);
    chars += text.length;
    for (const [oldest, { length }] of kept) {
      if (chars <= MOST_CHARS || oldest === source) break;
      kept.delete(oldest);
      chars -= length;
    }
    return text;
  };
}
