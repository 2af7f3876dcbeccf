import { zip } from "fflate";
import type { StoredFile } from "../../domain/server-documents.ts";

/** What a zip file needs for each of the files in it besides their bytes and twice their names. */
const BYTES_A_FILE = 200;

/** Files that fit into one zip file each, in order, and those that fit into none. */
export interface Packing {
  readonly parts: readonly (readonly StoredFile[])[];
  readonly leftOut: readonly StoredFile[];
}

/**
 * Divides files so that no part is larger than so many bytes, even if nothing in it can be
 * compressed.
 */
export function divideFiles(
  files: readonly StoredFile[],
  { mostBytes, mostParts }: { readonly mostBytes: number; readonly mostParts: number },
): Packing {
  const parts: StoredFile[][] = [];
  const leftOut: StoredFile[] = [];
  let room = 0;
  for (const file of files) {
    const size = file.bytes + 2 * Buffer.byteLength(file.name) + BYTES_A_FILE;
    const needsPart = size > room;
    if (size > mostBytes || (needsPart && parts.length === mostParts)) {
      leftOut.push(file);
      continue;
    }
    if (needsPart) {
      parts.push([]);
      room = mostBytes;
    }
    parts.at(-1)?.push(file);
    room -= size;
  }
  return { parts, leftOut };
}

/** A zip file of them. */
export async function zipFiles(files: readonly StoredFile[]): Promise<Buffer> {
  const contents = await Promise.all(
    files.map(async (file) => [file.name, await file.read()] as const),
  );
  return new Promise((resolve, reject) => {
    zip(Object.fromEntries(contents), (error, packed) => {
      if (error) reject(error);
      else resolve(Buffer.from(packed));
    });
  });
}
