import type { Axes } from "./principal-axes.ts";

/** Two 32-bit numbers: how many axes there are, and how long each is. */
const HEADER_BYTES = 8;

/** Stored form of axes: a header, then their rows in 32-bit floats. */
export function encodeAxes({ count, dimensions, rows }: Axes): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32LE(count, 0);
  header.writeUInt32LE(dimensions, 4);
  return Buffer.concat([header, Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength)]);
}

/**
 * Looks into the file's own bytes, which are not copied.
 * @param file as `encodeAxes` wrote it, whole: the caller has checked its hash
 */
export function decodeAxes(file: Buffer): Axes {
  const count = file.readUInt32LE(0);
  const dimensions = file.readUInt32LE(4);
  const rowsAt = file.byteOffset + HEADER_BYTES;
  return { count, dimensions, rows: new Float32Array(file.buffer, rowsAt, count * dimensions) };
}
