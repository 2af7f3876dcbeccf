import { type UnzipFileInfo, unzipSync } from "fflate";
import type { DocumentFlaw } from "../domain/flaw.ts";

/** The files of a zip archive by their paths, or why it was not opened. */
type Archive =
  | { readonly kind: "opened"; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: "refused"; readonly flaw: DocumentFlaw };

/** A book of pictures has a few thousand. */
const MOST_ENTRIES = 10_000;
/** Bytes that all files that are read may have together when they are inflated: 200 MB. */
const MOST_BYTES = 200 * 1024 * 1024;
/** XML is seldom packed beyond 1 : 50; a bomb is, by far. */
const MOST_RATIO = 200;
/** Below this many bytes no ratio does harm. */
const HARMLESS_BYTES = 1024 * 1024;

/**
 * Opens an archive in memory. Nothing is written anywhere, and no file may be larger than the
 * archive says: it is inflated into room of just that size.
 * @param wants whether a path is read at all
 */
export function openArchive(bytes: Uint8Array, wants: (path: string) => boolean): Archive {
  let entries = 0;
  let total = 0;
  let fault: DocumentFlaw | null = null;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    entries++;
    if (entries > MOST_ENTRIES) fault ??= { kind: "archive-many", most: MOST_ENTRIES };
    if (leadsOutside(name)) fault ??= { kind: "archive-outside" };
    if (fault !== null || !wants(name)) return false;
    total += Math.max(size, originalSize);
    if (total > MOST_BYTES) fault ??= { kind: "archive-large" };
    if (originalSize > HARMLESS_BYTES && originalSize > size * MOST_RATIO)
      fault ??= { kind: "archive-tight" };
    return fault === null;
  };
  try {
    const files = new Map(Object.entries(unzipSync(bytes, { filter })));
    if (fault === null) return { kind: "opened", files };
    return { kind: "refused", flaw: fault };
  } catch {
    return { kind: "refused", flaw: { kind: "archive-damaged" } };
  }
}

function leadsOutside(path: string): boolean {
  return /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path);
}
