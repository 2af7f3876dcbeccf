import type { LinkWords } from "../domain/link-words.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import { type FoldedSource, foldSource } from "./folded-source.ts";
import { linkToWords } from "./link-to-words.ts";

/** Of sources that were linked to last; answers come from few, and people read on in them. */
const MOST_KEPT = 4;
/** In characters. To look through more would hold up everybody who asks. */
const MOST_SEARCHED = 1_000_000;

/** Links into the sources of an index; what a source is compared by is kept for the last few. */
export function createLinker(index: Pick<PassageIndex, "readText">): LinkWords {
  const kept = new Map<string, FoldedSource | null>();
  const open = (sourceId: string) => {
    const text = index.readText(sourceId, MOST_SEARCHED);
    return text === null ? null : foldSource(text);
  };
  return ({ id, url }, words) => {
    if (url === null) return null;
    const known = kept.get(id);
    const source = known === undefined ? open(id) : known;
    kept.delete(id);
    kept.set(id, source);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return source === null ? url : linkToWords({ url, source, words });
  };
}
