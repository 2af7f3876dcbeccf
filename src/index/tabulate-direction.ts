import type { Direction } from "../domain/embedder.ts";

/** Of each byte of a sketch, what it adds to the nearness for each value that it may have. */
export type DirectionTable = Float32Array;

/**
 * Prepares to hold one direction against many sketches, eight dimensions at a time: a lookup in
 * place of eight signed sums.
 * @param used a table that is needed no more, to be written over
 * @returns [bytes of a sketch, 256], row-major; each row's values of a sketch together are the dot
 *   product with its signs as a vector of unit length: 0 without a relation, about .8 at most
 */
export function tabulateDirection(direction: Direction, used?: DirectionTable): DirectionTable {
  const bytes = Math.ceil(direction.length / 32) * 4;
  const table = used?.length === bytes * 256 ? used : new Float32Array(bytes * 256);
  const unit = 1 / Math.sqrt(direction.length);
  for (let byte = 0; byte < bytes; byte++) {
    const dimensions = direction.subarray(byte * 8, byte * 8 + 8);
    const row = table.subarray(byte * 256, byte * 256 + 256);
    row[0] = -unit * dimensions.reduce((sum, value) => sum + value, 0);
    for (let value = 1; value < 256; value++) {
      const others = value & (value - 1);
      const bit = 31 - Math.clz32(value ^ others);
      row[value] = (row[others] as number) + 2 * unit * (dimensions[bit] ?? 0);
    }
  }
  return table;
}
