import { type UnzipFileInfo, unzipSync } from "fflate";

/** The files of a zip archive by their paths, or one sentence on why it was not opened. */
type Archive =
  | { readonly kind: "opened"; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: "refused"; readonly message: string };

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
  let fault: string | null = null;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    entries++;
    if (entries > MOST_ENTRIES) fault ??= `holds more than ${MOST_ENTRIES} files`;
    if (leadsOutside(name)) fault ??= "has a path that leads out of it";
    if (fault !== null || !wants(name)) return false;
    total += Math.max(size, originalSize);
    if (total > MOST_BYTES) fault ??= "is too large when it is unpacked";
    if (originalSize > HARMLESS_BYTES && originalSize > size * MOST_RATIO)
      fault ??= "is packed more tightly than any document is";
    return fault === null;
  };
  try {
    const files = new Map(Object.entries(unzipSync(bytes, { filter })));
    if (fault === null) return { kind: "opened", files };
    return { kind: "refused", message: `The file ${fault}, so it is not opened.` };
  } catch {
    return {
      kind: "refused",
      message: "The file is damaged or cut off; copy or save it again.",
    };
  }
}

function leadsOutside(path: string): boolean {
  return /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path);
}
