import type { DenseWeights } from "./dense-layer.ts";

/** Weights in eight bits: real weight = scale of its column × integer. */
interface QuantisedWeights {
  /** Transposed: [inputs, outputs], row-major. */
  readonly integers: Int8Array;
  /** One for each output. */
  readonly scales: Float32Array;
}

/** Most that an integer, and two neighbours along the inputs together, may come to. */
const mostAlone = 127;
const mostTogether = 128;

/**
 * Rounds each output's weights on a scale of their own, symmetric about zero. Processors without
 * VNNI add the products of two neighbouring inputs, each up to 255 × a weight, in a sixteen-bit
 * register that overflows (https://docs.openvino.ai/latest/pot_saturation_issue.html); two weights of
 * 128 together never fill it (255 × 128 = 32,640). Seven bits for each would be as safe, but the
 * largest weights are seldom neighbours, and the finer scale halves what is lost.
 */
export function quantiseWeights({ weights, inputs, outputs }: DenseWeights): QuantisedWeights {
  const integers = new Int8Array(inputs * outputs);
  const scales = new Float32Array(outputs);
  for (let output = 0; output < outputs; output++) {
    const row = weights.subarray(output * inputs, (output + 1) * inputs);
    const scale = scaleOf(row);
    scales[output] = scale;
    row.forEach((weight, input) => {
      integers[input * outputs + output] = Math.round(weight / scale);
    });
  }
  return { integers, scales };
}

/** Room for rounding up is left where two neighbours share the limit. */
function scaleOf(row: Float32Array): number {
  let alone = 0;
  let together = 0;
  for (let at = 0; at < row.length; at += 2) {
    const first = Math.abs(row[at] ?? 0);
    const second = Math.abs(row[at + 1] ?? 0);
    alone = Math.max(alone, first, second);
    together = Math.max(together, first + second);
  }
  return Math.max(alone / mostAlone, together / (mostTogether - 1)) || 1;
}
