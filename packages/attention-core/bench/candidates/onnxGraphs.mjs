// The workloads as ONNX graphs. A graph is a protobuf message; the few fields that are needed are
// written by hand here, numbered as in onnx.proto3.

const text = new TextEncoder();

function join(parts) {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function varint(value) {
  const bytes = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    bytes.push(Number(rest & 127n) | (rest > 127n ? 128 : 0));
    rest >>= 7n;
  } while (rest > 0n);
  return Uint8Array.from(bytes);
}

const integer = (field, value) => join([varint(field * 8), varint(value)]);
const bytes = (field, value) => join([varint(field * 8 + 2), varint(value.length), value]);
const string = (field, value) => bytes(field, text.encode(value));

/** An attribute: a whole number or a list of them. */
function attribute([name, value]) {
  const parts = Array.isArray(value)
    ? [...value.map((each) => integer(8, each)), integer(20, 7)]
    : [integer(3, value), integer(20, 2)];
  return bytes(5, join([string(1, name), ...parts]));
}

function node(operator, inputs, output, attributes = {}, domain = "") {
  return bytes(
    1,
    join([
      ...inputs.map((input) => string(1, input)),
      string(2, output),
      string(3, output),
      string(4, operator),
      ...Object.entries(attributes).map(attribute),
      string(7, domain),
    ]),
  );
}

/** A constant: float32, or int64 for shapes. */
function constant(name, shape, data) {
  const type = data instanceof BigInt64Array ? 7 : 1;
  const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const dims = shape.map((length) => integer(1, length));
  return bytes(5, join([...dims, integer(2, type), string(8, name), bytes(9, raw)]));
}

function port(field, name, shape) {
  const dims = bytes(2, join(shape.map((length) => bytes(1, integer(1, length)))));
  const type = bytes(1, join([integer(1, 1), dims]));
  return bytes(field, join([string(1, name), bytes(2, type)]));
}

function model(nodes, constants, inputs, output, opset = 17) {
  const graph = join([
    ...nodes,
    string(2, "graph"),
    ...constants,
    ...Object.entries(inputs).map(([name, { shape }]) => port(11, name, shape)),
    port(12, "result", output),
  ]);
  const operators = (domain, version) => bytes(8, join([string(1, domain), integer(2, version)]));
  return join([
    integer(1, 8),
    bytes(7, graph),
    operators("", opset),
    operators("com.microsoft", 1),
  ]);
}

const whole = (list) => BigInt64Array.from(list, BigInt);

/** Softmax(Q · Kᵀ · scale + mask) · V by single operators, after K was transposed as `keys`. */
function attentionNodes({ tokens, dHead, causal }) {
  const mask = new Float32Array(tokens * tokens).map((_, i) =>
    i % tokens > Math.floor(i / tokens) ? -Infinity : 0,
  );
  return {
    nodes: [
      node("MatMul", ["queries", "keysT"], "scores"),
      node("Mul", ["scores", "scale"], "scaled"),
      ...(causal ? [node("Add", ["scaled", "mask"], "masked")] : []),
      node("Softmax", [causal ? "masked" : "scaled"], "weights", { axis: -1 }),
    ],
    constants: [
      constant("scale", [], Float32Array.of(1 / Math.sqrt(dHead))),
      ...(causal ? [constant("mask", [tokens, tokens], mask)] : []),
    ],
  };
}

function attentionGraphs(workload, { queries, keys, values }) {
  const { heads, tokens, dHead, causal } = workload;
  const { nodes, constants } = attentionNodes(workload);
  const single = model(
    [
      node("Transpose", ["keys"], "keysT", { perm: [0, 2, 1] }),
      ...nodes,
      node("MatMul", ["weights", "values"], "result"),
    ],
    constants,
    { queries, keys, values },
    [heads, tokens, dHead],
  );
  const shape = [1, heads, tokens, dHead];
  const feeds = Object.fromEntries(
    Object.entries({ queries, keys, values }).map(([name, { data }]) => [name, { data, shape }]),
  );
  const operator = model(
    [node("Attention", ["queries", "keys", "values"], "result", { is_causal: causal ? 1 : 0 })],
    [],
    feeds,
    shape,
    23,
  );
  return [
    { graph: single, feeds: { queries, keys, values }, label: "" },
    { graph: operator, feeds, label: ", Attention operator" },
  ];
}

function multiHeadGraphs(workload, { inputs, projections }) {
  const { heads, tokens, dHead, dModel, causal } = workload;
  const x = { data: inputs.data, shape: [1, tokens, dModel] };
  const learned = Object.entries(projections).map(([name, { shape, data }]) =>
    constant(name, shape, data),
  );
  const linear = (from, name, to) => [
    node("MatMul", [from, name], `${to}Product`),
    node("Add", [`${to}Product`, `${name}Bias`], to),
  ];
  const split = (from, to, perm) => [
    node("Reshape", [from, "headsShape"], `${to}Split`),
    node("Transpose", [`${to}Split`], to, { perm }),
  ];
  const { nodes, constants } = attentionNodes(workload);
  const projected = [
    ...linear("x", "query", "q"),
    ...linear("x", "key", "k"),
    ...linear("x", "value", "v"),
  ];
  const single = model(
    [
      ...projected,
      ...split("q", "queries", [0, 2, 1, 3]),
      ...split("k", "keysT", [0, 2, 3, 1]),
      ...split("v", "values", [0, 2, 1, 3]),
      ...nodes,
      node("MatMul", ["weights", "values"], "outputs"),
      node("Transpose", ["outputs"], "merged", { perm: [0, 2, 1, 3] }),
      node("Reshape", ["merged", "modelShape"], "concatenated"),
      ...linear("concatenated", "output", "result"),
    ],
    [
      ...learned,
      ...constants,
      constant("headsShape", [4], whole([1, tokens, heads, dHead])),
      constant("modelShape", [3], whole([1, tokens, dModel])),
    ],
    { x },
    [1, tokens, dModel],
  );
  const attributes = { num_heads: heads, ...(causal ? { unidirectional: 1 } : {}) };
  const operator = model(
    [
      ...projected,
      node("MultiHeadAttention", ["q", "k", "v"], "concatenated", attributes, "com.microsoft"),
      ...linear("concatenated", "output", "result"),
    ],
    learned,
    { x },
    [1, tokens, dModel],
  );
  return [
    { graph: single, feeds: { x }, label: "" },
    { graph: operator, feeds: { x }, label: ", MultiHeadAttention operator" },
  ];
}

/** Every graph of a workload, its inputs, and what to add to the runtime's name. */
export function graphsOf(workload, inputs) {
  const { kind, size } = workload;
  if (kind === "product") {
    const { a, b } = inputs;
    const graph = model([node("MatMul", ["a", "b"], "result")], [], { a, b }, [size, size]);
    return [{ graph, feeds: { a, b }, label: "" }];
  }
  if (kind === "softmax") {
    const { scores } = inputs;
    const softmax = node("Softmax", ["scores"], "result", { axis: -1 });
    return [
      { graph: model([softmax], [], { scores }, [size, size]), feeds: { scores }, label: "" },
    ];
  }
  return kind === "attention"
    ? attentionGraphs(workload, inputs)
    : multiHeadGraphs(workload, inputs);
}
