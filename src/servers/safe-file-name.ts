/** In bytes of UTF-8, so that what is put behind it still fits into 255. */
const MOST_BYTES = 120;

/**
 * A name for a file that can do no harm, whatever was given: no folders, nothing hidden, no signs
 * that systems or readers take for something else. What is left of the name stays legible.
 */
export function safeFileName(given: string): string {
  const plain = given
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[/\\:*?"<>|]/g, "_")
    .replace(/\s+/g, " ")
    .replace(/[\s.]+$/, "");
  const { stem, ending } = partsOf(plain);
  const shown = stem.replace(/^[\s._]+/, "");
  const short = cutBytes(shown, MOST_BYTES - Buffer.byteLength(ending)).trim();
  const name = (short === "" ? "document" : short) + ending;
  // At the root of a folder of documents, that name is no document's.
  return /^readme\.md$/i.test(name) || DEVICES.test(name) ? `document-${name}` : name;
}

/** The name without what tells its format: what people would call it. */
export function titleOf(name: string): string {
  return partsOf(name).stem.replace(/_+/g, " ").trim();
}

/** Not a file on Windows, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** What is behind the last dot, with it; empty for a name without one. */
export function partsOf(name: string): { readonly stem: string; readonly ending: string } {
  const [ending = ""] = /\.[\p{L}\p{N}]{1,12}$/u.exec(name) ?? [];
  const stem = name.slice(0, name.length - ending.length);
  return { stem, ending };
}

function cutBytes(text: string, most: number): string {
  let kept = "";
  for (const character of text) {
    if (Buffer.byteLength(kept + character) > most) break;
    kept += character;
  }
  return kept;
}
