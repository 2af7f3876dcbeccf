import type { Pass } from "./pass.ts";

/**
 * Sums of token vectors: first those of the whole pass, then those of each span.
 * Sums and not means, so that pieces of a sentence weigh by their length when they are put together.
 * @param hidden a vector for each token of the pass, [tokens, dimensions]
 * @returns [1 + spans, dimensions], row-major
 */
export function poolTokens(
  hidden: Float32Array,
  pass: Pass,
  pooling: "mean" | "cls",
): Float32Array<ArrayBuffer> {
  const dimensions = hidden.length / pass.ids.length;
  const whole = { start: 0, end: pooling === "cls" ? 1 : pass.ids.length };
  const pooled = new Float32Array((1 + pass.spans.length) * dimensions);
  for (const [row, { start, end }] of [whole, ...pass.spans].entries()) {
    const sum = pooled.subarray(row * dimensions, (row + 1) * dimensions);
    addRows(sum, hidden, { start, end });
  }
  return pooled;
}

function addRows(
  sum: Float32Array,
  hidden: Float32Array,
  rows: { readonly start: number; readonly end: number },
): void {
  const dimensions = sum.length;
  for (let row = rows.start; row < rows.end; row++) {
    const offset = row * dimensions;
    for (let column = 0; column < dimensions; column++) {
      sum[column] = (sum[column] ?? 0) + (hidden[offset + column] ?? 0);
    }
  }
}
