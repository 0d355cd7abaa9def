// What is measured: inputs that are the same in every process, and the answer in float64.

/** Numbers between −1 and 1, the same for the same seed. */
function numbers(size, seed) {
  let state = seed;
  return Float32Array.from({ length: size }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state / 2 ** 31;
  });
}

const tensor = (shape, seed, factor = 1) => ({
  shape,
  data: numbers(
    shape.reduce((size, length) => size * length, 1),
    seed,
  ).map((entry) => entry * factor),
});

export const workloads = [
  { name: "product 512 × 512 × 512", kind: "product", size: 512 },
  { name: "softmax 1024 × 1024", kind: "softmax", size: 1024 },
  ...[false, true].flatMap((causal) =>
    [16, 128, 512, 1024].map((tokens) => ({
      name: `attention 12 × ${tokens} × 64${causal ? ", causal" : ""}`,
      kind: "attention",
      heads: 12,
      tokens,
      dHead: 64,
      causal,
    })),
  ),
  ...[
    [64, 8, 6, false],
    [64, 8, 6, true],
    [64, 8, 16, false],
    [64, 8, 16, true],
    [768, 12, 16, false],
    [768, 12, 128, false],
    [768, 12, 512, false],
  ].map(([dModel, heads, tokens, causal]) => ({
    name: `multi-head ${dModel}, ${heads} heads, ${tokens} tokens${causal ? ", causal" : ""}`,
    kind: "multiHead",
    heads,
    tokens,
    dModel,
    dHead: dModel / heads,
    causal,
  })),
];

/** The workload of this name. */
export const workloadNamed = (name) => workloads.find((workload) => workload.name === name);

/** The tensors of a workload. */
export function inputsOf({ kind, size, heads, tokens, dHead, dModel }) {
  if (kind === "product") return { a: tensor([size, size], 1), b: tensor([size, size], 2) };
  if (kind === "softmax") return { scores: tensor([size, size], 3, 5) };
  if (kind === "attention") {
    const shape = [heads, tokens, dHead];
    return { queries: tensor(shape, 4, 2), keys: tensor(shape, 5), values: tensor(shape, 6) };
  }
  const projections = {};
  for (const [i, name] of ["query", "key", "value", "output"].entries()) {
    projections[name] = tensor([dModel, dModel], 7 + i, 1 / Math.sqrt(dModel));
    projections[`${name}Bias`] = tensor([dModel], 17 + i);
  }
  return { inputs: tensor([tokens, dModel], 30), projections };
}

function product(left, right, rows, inner, columns, bias) {
  const result = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < inner; k++) {
      const factor = left[i * inner + k];
      for (let j = 0; j < columns; j++) result[i * columns + j] += factor * right[k * columns + j];
    }
    for (let j = 0; bias && j < columns; j++) result[i * columns + j] += bias[j];
  }
  return result;
}

/** Attention of one head; `stride` is the width of the rows that it is columns of. */
function attendHead(queries, keys, values, output, start, stride, { tokens, dHead, causal }) {
  for (let i = 0; i < tokens; i++) {
    const seen = causal ? i + 1 : tokens;
    const scores = new Float64Array(seen);
    for (let j = 0; j < seen; j++) {
      for (let c = 0; c < dHead; c++) {
        scores[j] += queries[start + i * stride + c] * keys[start + j * stride + c];
      }
      scores[j] /= Math.sqrt(dHead);
    }
    const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
    const shares = scores.map((score) => Math.exp(score - highest));
    const sum = shares.reduce((total, share) => total + share, 0);
    for (let j = 0; j < seen; j++) {
      for (let c = 0; c < dHead; c++) {
        output[start + i * stride + c] += (shares[j] / sum) * values[start + j * stride + c];
      }
    }
  }
}

/** The answer in float64, by the textbook. */
export function answerOf(workload, inputs) {
  const { kind, size, heads, tokens, dHead, dModel } = workload;
  if (kind === "product") return product(inputs.a.data, inputs.b.data, size, size, size);
  if (kind === "softmax") {
    const weights = Float64Array.from(inputs.scores.data);
    for (let start = 0; start < weights.length; start += size) {
      const row = weights.subarray(start, start + size);
      const highest = Math.max(...row);
      const sum = row.reduce((total, score) => total + Math.exp(score - highest), 0);
      row.forEach((score, j) => {
        row[j] = Math.exp(score - highest) / sum;
      });
    }
    return weights;
  }
  const output = new Float64Array(tokens * heads * dHead);
  if (kind === "attention") {
    const [queries, keys, values] = [inputs.queries.data, inputs.keys.data, inputs.values.data];
    for (let head = 0; head < heads; head++) {
      attendHead(queries, keys, values, output, head * tokens * dHead, dHead, workload);
    }
    return output;
  }
  const { projections } = inputs;
  const by = (rows, name) =>
    product(rows, projections[name].data, tokens, dModel, dModel, projections[`${name}Bias`].data);
  const [queries, keys, values] = ["query", "key", "value"].map((name) =>
    by(inputs.inputs.data, name),
  );
  for (let head = 0; head < heads; head++) {
    attendHead(queries, keys, values, output, head * dHead, dModel, workload);
  }
  return by(output, "output");
}
