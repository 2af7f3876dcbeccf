import type { DenseLayers, DenseWeights } from "./dense-layer.ts";
import type { OnnxGraph } from "./onnx-graph.ts";
import { quantiseWeights } from "./quantise-weights.ts";

/**
 * Products of eight-bit integers. Measured side by side on one thread of a 2-core Zen 4 with
 * AVX-512 VNNI, 60 SQuAD paragraphs of 134 tokens on average, one at a time: median milliseconds a
 * paragraph / a question of 12 tokens, and least cosine to single precision over 40 paragraphs.
 *
 *     single precision                              31   / 3.7
 *     MatMulNBits, 8 bits, blocks of 128            25   / 2.6    .9986
 *     a scale of its own for each token             13.7 / 1.28   .9954
 *     a scale for the text                          12.2 / 1.09   .991
 *     a scale for the text, for tokens after GELU   12.4 / 1.16   .9944
 *     the same with inputs evened out               12.7 / 1.15   .9953
 *     the same, and for tokens before GELU (this)   13.4 / 1.2    .9968
 *
 * The last step is for short texts, of which a few had fallen below .985: now one in twenty is
 * below .99.
 *
 * A scale for a text must not become one for a batch, or a vector would depend on its neighbours:
 * texts are run one at a time, which costs nothing on one thread.
 */
export const integerLayers: DenseLayers = {
  plain: addTextScaledLayer,
  beforeGelu: (graph, name, input, dense) => {
    const even = evenOut(graph, name, input, dense);
    return addTokenScaledLayer(graph, name, {
      input: even.input,
      dense: even.dense,
      bytes: signed,
    });
  },
  afterGelu: (graph, name, input, dense) =>
    addTokenScaledLayer(graph, name, { input, dense, bytes: hardlyNegative }),
};

/** How a token's numbers become bytes. */
interface TokenBytes {
  /** Where zero sits in 0…255. */
  readonly zero: number;
  /** Bytes that the greatest number comes to above it. */
  readonly above: number;
  /** Least worth of a byte: room below zero, or no division by it. */
  readonly leastScale: number;
  /** Whether numbers below zero are as large as those above. */
  readonly isSigned: boolean;
}

const signed: TokenBytes = { zero: 128, above: 127, leastScale: 1e-9, isSigned: true };
/** What comes out of a GELU is never below -0.17. */
const hardlyNegative: TokenBytes = {
  zero: 16,
  above: 239,
  leastScale: 0.17 / 16,
  isSigned: false,
};

function addTextScaledLayer(
  graph: OnnxGraph,
  name: string,
  input: string,
  dense: DenseWeights,
): string {
  const even = evenOut(graph, name, input, dense);
  const { weights, scales } = addWeights(graph, name, even.dense);
  const bias = graph.constant(`${name}.bias`, [dense.outputs], "FLOAT", dense.bias);
  return graph.runtimeNode(name, "DynamicQuantizeMatMul", [even.input, weights, scales, "", bias]);
}

/**
 * Moves half of each input's size, on a logarithmic scale, into the weights, so that no few large
 * inputs coarsen the scale for all (SmoothQuant, https://arxiv.org/abs/2211.10438, with sizes from
 * the layer norm before instead of from sample texts).
 */
function evenOut(graph: OnnxGraph, name: string, input: string, dense: DenseWeights) {
  const { spread, inputs } = dense;
  if (!spread) return { input, dense };
  const shrink = spread.map((size) => 1 / Math.sqrt(size));
  graph.constant(`${name}.shrink`, [inputs], "FLOAT", shrink);
  const weights = dense.weights.map((weight, at) => weight / (shrink[at % inputs] ?? 1));
  return {
    input: graph.node(`${name}.even`, "Mul", [input, `${name}.shrink`]),
    dense: { ...dense, weights },
  };
}

/** Each token's numbers on a scale of their own, from the greatest of them. */
function addTokenScaledLayer(
  graph: OnnxGraph,
  name: string,
  {
    input,
    dense,
    bytes: { zero: zeroAt, above, leastScale, isSigned },
  }: { readonly input: string; readonly dense: DenseWeights; readonly bytes: TokenBytes },
): string {
  const { inputs, outputs } = dense;
  const at = (part: string) => `${name}.${part}`;
  const float = (part: string, value: number) =>
    graph.constant(at(part), [], "FLOAT", Float32Array.of(value));
  const integers = (part: string, ...values: readonly number[]) =>
    graph.constant(at(part), [values.length], "INT64", BigInt64Array.from(values.map(BigInt)));

  const rows = graph.node(at("rows"), "Reshape", [input, integers("flat", -1, inputs)]);
  const sizes = isSigned ? graph.node(at("sizes"), "Abs", [rows]) : rows;
  const greatest = graph.node(at("greatest"), "ReduceMax", [sizes, integers("axis", 1)], {
    integers: { keepdims: 0 },
  });
  const step = graph.node(at("step"), "Mul", [greatest, float("per-step", 1 / above)]);
  const scale = graph.node(at("scale"), "Max", [step, float("least", leastScale)]);
  const zeroByte = Uint8Array.of(zeroAt);
  const zero = graph.constant(at("zero"), [], "UINT8", zeroByte);
  const count = graph.node(at("count"), "Shape", [scale]);
  const zeros = graph.node(at("zeros"), "Expand", [zero, count]);
  const bytes = graph.node(at("bytes"), "QuantizeLinear", [rows, scale, zeros], {
    integers: { axis: 0 },
  });

  const { weights, scales } = addWeights(graph, name, dense);
  const one = float("one", 1);
  const product = graph.runtimeNode(at("product"), "MatMulIntegerToFloat", [
    bytes,
    weights,
    one,
    scales,
    zero,
  ]);
  const column = graph.node(at("column"), "Unsqueeze", [scale, at("axis")]);
  const scaled = graph.node(at("scaled"), "Mul", [product, column]);
  const bias = graph.constant(at("bias"), [outputs], "FLOAT", dense.bias);
  const sum = graph.node(at("sum"), "Add", [scaled, bias]);
  const shape = graph.node(at("shape"), "Concat", ["input_shape", integers("width", outputs)], {
    integers: { axis: 0 },
  });
  return graph.node(name, "Reshape", [sum, shape]);
}

function addWeights(graph: OnnxGraph, name: string, dense: DenseWeights) {
  const { integers, scales } = quantiseWeights(dense);
  return {
    weights: graph.constant(`${name}.weights`, [dense.inputs, dense.outputs], "INT8", integers),
    scales: graph.constant(`${name}.scales`, [dense.outputs], "FLOAT", scales),
  };
}
