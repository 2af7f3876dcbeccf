import onnxProto from "onnx-proto";

const { onnx } = onnxProto;
const { AttributeProto, TensorProto, ModelProto } = onnx;

/** Kinds of numbers a constant may hold. */
type ElementType = "FLOAT" | "FLOAT16" | "INT8" | "UINT8" | "INT64";

/** An integer or a fraction, told apart by name because 1.0 looks like an integer here. */
interface NodeAttributes {
  readonly integers?: Readonly<Record<string, number>>;
  readonly floats?: Readonly<Record<string, number>>;
}

/** A network being written down, node by node. Values are known by their names. */
export interface OnnxGraph {
  /** Adds an array; returns its name. Row-major, little-endian. */
  constant(name: string, dims: readonly number[], type: ElementType, data: ArrayBufferView): string;
  /** Adds a standard operation; returns the name of its output, which is the node's own. */
  node(name: string, operation: string, inputs: readonly string[], more?: NodeAttributes): string;
  /** Adds an operation of ONNX Runtime's own (`com.microsoft`). */
  runtimeNode(
    name: string,
    operation: string,
    inputs: readonly string[],
    more?: NodeAttributes,
  ): string;
  /** Adds a node that cuts its input into equal parts along the last of three axes. */
  split(names: readonly string[], input: string): void;
  /** The finished file; dimensions given as words are free. */
  encode(ends: { readonly inputs: readonly GraphEnd[]; readonly output: GraphEnd }): Uint8Array;
}

/** An input or an output of the whole network. */
interface GraphEnd {
  readonly name: string;
  readonly type: "INT64" | "FLOAT";
  readonly dims: readonly (number | string)[];
}

const runtimeDomain = "com.microsoft";

export function createOnnxGraph(): OnnxGraph {
  const nodes: InstanceType<typeof onnx.NodeProto>[] = [];
  const constants: InstanceType<typeof TensorProto>[] = [];

  function add(node: ConstructorParameters<typeof onnx.NodeProto>[0]): void {
    nodes.push(new onnx.NodeProto(node));
  }

  return {
    constant(name, dims, type, data) {
      const rawData = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
      const dataType = TensorProto.DataType[type];
      constants.push(new TensorProto({ name, dims: [...dims], dataType, rawData }));
      return name;
    },
    node(name, opType, inputs, more = {}) {
      add({ name, opType, input: [...inputs], output: [name], attribute: attributes(more) });
      return name;
    },
    runtimeNode(name, opType, inputs, more = {}) {
      const input = [...inputs];
      add({
        name,
        opType,
        domain: runtimeDomain,
        input,
        output: [name],
        attribute: attributes(more),
      });
      return name;
    },
    split(names, input) {
      const attribute = attributes({ integers: { axis: 2, num_outputs: names.length } });
      add({
        name: `${input}.split`,
        opType: "Split",
        input: [input],
        output: [...names],
        attribute,
      });
    },
    encode({ inputs, output }) {
      const model = new ModelProto({
        irVersion: 8,
        producerName: "verbatim",
        opsetImport: [
          { domain: "", version: 18 },
          { domain: runtimeDomain, version: 1 },
        ],
        graph: {
          name: "encoder",
          node: nodes,
          initializer: constants,
          input: inputs.map(valueInfo),
          output: [valueInfo(output)],
        },
      });
      return ModelProto.encode(model).finish();
    },
  };
}

function attributes({ integers = {}, floats = {} }: NodeAttributes) {
  const { INT, FLOAT } = AttributeProto.AttributeType;
  return [
    ...Object.entries(integers).map(([name, i]) => ({ name, type: INT, i })),
    ...Object.entries(floats).map(([name, f]) => ({ name, type: FLOAT, f })),
  ];
}

function valueInfo({ name, type, dims }: GraphEnd) {
  const dim = dims.map((size) =>
    typeof size === "number" ? { dimValue: size } : { dimParam: size },
  );
  return { name, type: { tensorType: { elemType: TensorProto.DataType[type], shape: { dim } } } };
}
