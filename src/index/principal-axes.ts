import { createPause } from "./create-pause.ts";

/** Directions of unit length, at right angles to each other. */
export interface Axes {
  readonly count: number;
  readonly dimensions: number;
  /** [count, dimensions], row-major. */
  readonly rows: Float32Array;
}

/** After so many rounds no axis that matters for 32 nearest of 100,000 still moves. */
const ROUNDS = 8;

/**
 * The axes along which vectors have most of their length: what any other directions, as few, would
 * leave of them is shorter. Found by orthogonal iteration (Golub & Van Loan, Matrix Computations,
 * 8.2.4) over the vectors' second moments, which takes half a second of pieces.
 * @param vectors of one length, more of them than axes
 */
export async function findAxes(
  vectors: readonly ArrayLike<number>[],
  count: number,
): Promise<Axes> {
  const pause = createPause();
  const dimensions = vectors[0]?.length ?? 0;
  const moments = new Float64Array(dimensions * dimensions);
  for (const vector of vectors) {
    addSquare(moments, vector);
    await pause();
  }
  // Any start would do that is not at a right angle to what is looked for.
  let rows = moments.slice(0, count * dimensions);
  for (let round = 0; round < ROUNDS; round++) {
    const turned = new Float64Array(count * dimensions);
    for (let row = 0; row < count; row++) {
      const from = row * dimensions;
      const into = turned.subarray(from, from + dimensions);
      multiply(rows.subarray(from, from + dimensions), moments, into);
      straighten(turned, row, dimensions);
      await pause();
    }
    rows = turned;
  }
  return { count, dimensions, rows: Float32Array.from(rows) };
}

/** Where a vector lies along each axis. */
export function alongAxes(vector: ArrayLike<number>, { count, dimensions, rows }: Axes): number[] {
  const places = new Array<number>(count);
  for (let row = 0, at = 0; row < count; row++) {
    let sum = 0;
    for (let dimension = 0; dimension < dimensions; dimension++, at++) {
      sum += (rows[at] as number) * (vector[dimension] as number);
    }
    places[row] = sum;
  }
  return places;
}

function addSquare(moments: Float64Array, vector: ArrayLike<number>): void {
  for (let row = 0, at = 0; row < vector.length; row++) {
    const value = vector[row] as number;
    for (let column = 0; column < vector.length; column++, at++) {
      moments[at] = (moments[at] as number) + value * (vector[column] as number);
    }
  }
}

/** @param matrix as wide as the row is long, row-major */
function multiply(row: Float64Array, matrix: Float64Array, into: Float64Array): void {
  for (let column = 0, at = 0; column < row.length; column++) {
    const value = row[column] as number;
    for (let place = 0; place < into.length; place++, at++) {
      into[place] = (into[place] as number) + value * (matrix[at] as number);
    }
  }
}

/**
 * Takes out of a row what it shares with the rows above, which are straight, and makes it of unit
 * length; twice, because of a row that is little else the first time leaves rounding errors.
 */
function straighten(rows: Float64Array, row: number, dimensions: number): void {
  const own = rows.subarray(row * dimensions, (row + 1) * dimensions);
  for (let time = 0; time < 2; time++) {
    for (let above = 0; above < row; above++) {
      const other = rows.subarray(above * dimensions, (above + 1) * dimensions);
      const shared = dot(own, other);
      for (let at = 0; at < dimensions; at++) {
        own[at] = (own[at] as number) - shared * (other[at] as number);
      }
    }
    const length = Math.sqrt(dot(own, own)) || 1;
    for (let at = 0; at < dimensions; at++) own[at] = (own[at] as number) / length;
  }
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}
