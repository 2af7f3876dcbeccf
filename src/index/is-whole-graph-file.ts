import { open } from "node:fs/promises";

/** What hnswlib writes before the points, in 64-bit numbers but for two of 32. */
const HEADER_BYTES = 96;
const COUNT_AT = 16;
const POINT_BYTES_AT = 24;

/**
 * Whether a graph was written to its end. hnswlib does not look whether the disk took what it wrote,
 * but its file says how long it is: a header, the points with their lowest links, and for each point
 * the length of its other links and these.
 */
export async function isWholeGraphFile(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size < HEADER_BYTES) return false;
    const { buffer: header } = await handle.read(Buffer.alloc(HEADER_BYTES), { position: 0 });
    const points = Number(header.readBigUInt64LE(COUNT_AT));
    const linksAt = HEADER_BYTES + points * Number(header.readBigUInt64LE(POINT_BYTES_AT));
    if (linksAt > size) return false;
    const { buffer: links } = await handle.read(Buffer.alloc(size - linksAt), {
      position: linksAt,
    });
    let at = 0;
    for (let point = 0; point < points; point++) {
      if (at + 4 > links.length) return false;
      at += 4 + links.readUInt32LE(at);
    }
    return at === links.length;
  } finally {
    await handle.close();
  }
}
