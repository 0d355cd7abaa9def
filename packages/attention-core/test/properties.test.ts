import fc from "fast-check";
import { expect, test } from "vitest";
import * as api from "../src/index.js";
import {
  type AttentionOptions,
  attention,
  attentionGradient,
  causalMask,
  fusedAttention,
  type HeadTensor,
  type Matrix,
  mergeHeads,
  multiHeadAttention,
  onlineSoftmax,
  type Projections,
  project,
  repeatHeads,
  rotatePositions,
  softmax,
  softmaxGradient,
  splitHeads,
  type Tensor,
  tensor,
  toNested,
} from "../src/index.js";
import {
  headsOf,
  length,
  maskOf,
  matrixOf,
  orderOf,
  threeMatrices,
} from "./helpers/arbitraries.js";
import { worstDeviation } from "./helpers/expectClose.js";
import { rowSums, takeColumns, takeRows } from "./helpers/rows.js";
import { expectUnchanged } from "./helpers/unchanged.js";

/**
 * Absolute, and relative for numbers above 1. The two sides of a law add in another order, so
 * their weights may differ in the last of 24 bits; up to 5 of them times values up to 2.
 */
const TOLERANCE = 1e-6;

/** The same examples on every run and machine. */
const PARAMETERS = { seed: 1706, numRuns: 200 };

function expectClose(actual: Tensor, expected: Tensor): void {
  expect(actual.shape).toEqual(expected.shape);
  expect(worstDeviation(actual.data, expected.data)).toBeLessThanOrEqual(TOLERANCE);
}

/** Of gradients, relative above 1: every one of them is a sum of products of rounded stages. */
const GRADIENT_TOLERANCE = 1e-5;

function identity(size: number): Matrix {
  const ones = Float32Array.from({ length: size * size }, (_, i) => (i % (size + 1) === 0 ? 1 : 0));
  return tensor(ones, [size, size]);
}

/** Queries, keys and values, with a mask that fits them. */
const masked = threeMatrices.chain(([queries, keys, values]) =>
  maskOf(queries.shape[0], keys.shape[0]).map((mask) => ({ queries, keys, values, mask })),
);

/** Queries, keys and values, with every option of attention that fits them, given or left out. */
const withOptions = threeMatrices.chain(([queries, keys, values]) => {
  const scores = [queries.shape[0], keys.shape[0]] as const;
  const options: fc.Arbitrary<AttentionOptions<Matrix["shape"]>> = fc.record(
    {
      mask: maskOf(...scores),
      causal: fc.boolean(),
      bias: matrixOf(...scores),
      scale: fc.constantFrom(-0.5, 0, 0.25, 1),
      softCap: fc.constantFrom(0.5, 3, 50),
      temperature: fc.constantFrom(0.5, 1, 4),
    },
    { requiredKeys: [] },
  );
  const outputGradient = matrixOf(queries.shape[0], values.shape[1]);
  return fc.record({
    queries: fc.constant(queries),
    keys: fc.constant(keys),
    values: fc.constant(values),
    options,
    outputGradient,
  });
});

/** Scores, with −∞ where a random mask hides them. */
const maskedScores = fc
  .tuple(length, length)
  .chain(([queries, keys]) => fc.tuple(matrixOf(queries, keys), maskOf(queries, keys)))
  .map(([scores, mask]) => api.applyMask(scores, mask));

/** Inputs and projections for some heads, all with keys and values of their own. */
const layers = fc
  .tuple(length, length, length, length, length, length)
  .chain(([heads, queries, keys, dModel, halfHead, dValue]) =>
    fc.record({
      heads: fc.constant(heads),
      inputs: matrixOf(queries, dModel),
      context: matrixOf(keys, dModel),
      projections: fc.record({
        query: matrixOf(dModel, heads * 2 * halfHead),
        key: matrixOf(dModel, heads * 2 * halfHead),
        value: matrixOf(dModel, heads * dValue),
        output: matrixOf(heads * dValue, dModel),
      }) satisfies fc.Arbitrary<Projections>,
    }),
  );

/** Queries, keys and values, with another order of the queries and of the keys. */
const reordered = threeMatrices.chain(([queries, keys, values]) =>
  fc.record({
    queries: fc.constant(queries),
    keys: fc.constant(keys),
    values: fc.constant(values),
    queryOrder: orderOf(queries.shape[0]),
    keyOrder: orderOf(keys.shape[0]),
  }),
);

/** As many queries as keys. */
const selfAttention = fc
  .tuple(length, length, length)
  .chain(([tokens, dHead, dValue]) =>
    fc.tuple(matrixOf(tokens, dHead), matrixOf(tokens, dHead), matrixOf(tokens, dValue)),
  );

test("attention(…) weights are 0–1, and each row sums to 1, or to 0 when every key is hidden", () => {
  const property = fc.property(masked, fc.boolean(), ({ queries, keys, values, mask }, causal) => {
    const { maskedScores, weights } = attention(queries, keys, values, { mask, causal });
    const sums = toNested(maskedScores).map((row) => (row.some(Number.isFinite) ? 1 : 0));
    expect(worstDeviation(rowSums(weights), sums)).toBeLessThanOrEqual(TOLERANCE);
    expect(weights.data.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
  });
  fc.assert(property, PARAMETERS);
});

test("softmax(scores) does not change when a number is added to every score", () => {
  const property = fc.property(
    fc.tuple(length, length).chain(([queries, keys]) => matrixOf(queries, keys)),
    fc.integer({ min: -1000, max: 1000 }),
    (scores, shift) => {
      const shifted = tensor(
        scores.data.map((score) => score + shift),
        scores.shape,
      );
      expectClose(softmax(shifted), softmax(scores));
    },
  );
  fc.assert(property, PARAMETERS);
});

test("softmax(scores) gives a higher score no less weight", () => {
  const property = fc.property(
    length.chain((keys) => matrixOf(1, keys)),
    (scores) => {
      const byScore = Array.from(scores.data.keys()).sort(
        (a, b) => scores.data[a]! - scores.data[b]!,
      );
      const inOrder = toNested(takeColumns(softmax(scores), byScore))[0] ?? [];
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    },
  );
  fc.assert(property, PARAMETERS);
});

test("attention(…) does not change when keys and values change their order together", () => {
  const property = fc.property(reordered, ({ queries, keys, values, keyOrder }) => {
    const before = attention(queries, keys, values);
    const after = attention(queries, takeRows(keys, keyOrder), takeRows(values, keyOrder));
    expectClose(after.output, before.output);
    expectClose(after.weights, takeColumns(before.weights, keyOrder));
  });
  fc.assert(property, PARAMETERS);
});

test("attention(…) changes the order of its rows with the order of the queries", () => {
  const property = fc.property(reordered, ({ queries, keys, values, queryOrder }) => {
    const before = attention(queries, keys, values);
    const after = attention(takeRows(queries, queryOrder), keys, values);
    expect(after.weights).toEqual(takeRows(before.weights, queryOrder));
    expect(after.output).toEqual(takeRows(before.output, queryOrder));
  });
  fc.assert(property, PARAMETERS);
});

test("attention(…) output lies between the smallest and the largest value of each column", () => {
  const property = fc.property(threeMatrices, ([queries, keys, values]) => {
    const rows = toNested(values);
    for (const mixed of toNested(attention(queries, keys, values).output)) {
      mixed.forEach((entry, column) => {
        const entries = rows.map((row) => row[column] ?? Number.NaN);
        expect(entry).toBeGreaterThanOrEqual(Math.min(...entries) - TOLERANCE);
        expect(entry).toBeLessThanOrEqual(Math.max(...entries) + TOLERANCE);
      });
    }
  });
  fc.assert(property, PARAMETERS);
});

test("attention(…, { causal: true }) gives weight 0 to every later key", () => {
  const property = fc.property(threeMatrices, ([queries, keys, values]) => {
    const { weights } = attention(queries, keys, values, { causal: true });
    const { data: mayAttend } = causalMask(queries.shape[0], keys.shape[0]);
    expect(Array.from(weights.data, (weight) => weight > 0)).toEqual(
      Array.from(mayAttend, (entry) => entry === 1),
    );
  });
  fc.assert(property, PARAMETERS);
});

test.each<[call: string, stagesOf: (...inputs: [Matrix, Matrix, Matrix]) => Matrix[]]>([
  [
    "attention(…, { causal: true })",
    (...inputs) => {
      const { weights, output } = attention(...inputs, { causal: true });
      return [weights, output];
    },
  ],
  [
    "fusedAttention(…, { causal: true })",
    (...inputs) => [fusedAttention(...inputs, { causal: true })],
  ],
  ["linearAttention(…)", (...inputs) => [api.linearAttention(...inputs)]],
])("%s keeps its rows when later tokens change", (_, stagesOf) => {
  const property = fc.property(
    selfAttention.chain(([queries, keys, values]) =>
      fc.record({
        inputs: fc.constant([queries, keys, values] as const),
        others: fc.tuple(matrixOf(...keys.shape), matrixOf(...values.shape)),
        seen: fc.integer({ min: 1, max: keys.shape[0] }),
      }),
    ),
    ({ inputs: [queries, keys, values], others: [otherKeys, otherValues], seen }) => {
      const replaceLater = (matrix: Matrix, other: Matrix) =>
        tensor([...toNested(matrix).slice(0, seen), ...toNested(other).slice(seen)]);
      const before = stagesOf(queries, keys, values);
      const after = stagesOf(
        queries,
        replaceLater(keys, otherKeys),
        replaceLater(values, otherValues),
      );
      const rows = Array.from({ length: seen }, (_, row) => row);
      expect(after.map((stage) => takeRows(stage, rows))).toEqual(
        before.map((stage) => takeRows(stage, rows)),
      );
    },
  );
  fc.assert(property, PARAMETERS);
});

test("attention(…, { causal: true }) of the last query alone, with all keys cached, is the last row", () => {
  const property = fc.property(selfAttention, ([queries, keys, values]) => {
    const last = [queries.shape[0] - 1];
    const whole = attention(queries, keys, values, { causal: true });
    const step = attention(takeRows(queries, last), keys, values, { causal: true });
    expect(step.weights).toEqual(takeRows(whole.weights, last));
    expect(step.output).toEqual(takeRows(whole.output, last));
  });
  fc.assert(property, PARAMETERS);
});

test("attention(…) of many heads is the attention of each head", () => {
  const property = fc.property(
    fc
      .tuple(length, length, length, length, length)
      .chain(([heads, queries, keys, dHead, dValue]) =>
        fc.tuple(
          headsOf(heads, queries, dHead),
          headsOf(heads, keys, dHead),
          headsOf(heads, keys, dValue),
        ),
      ),
    fc.boolean(),
    ([queries, keys, values], causal) => {
      const headAt = (source: HeadTensor, i: number) => tensor(toNested(source)[i] ?? []);
      const together = toNested(attention(queries, keys, values, { causal }).output);
      const apart = together.map((_, i) =>
        toNested(
          attention(headAt(queries, i), headAt(keys, i), headAt(values, i), { causal }).output,
        ),
      );
      expect(together).toEqual(apart);
    },
  );
  fc.assert(property, PARAMETERS);
});

test("mergeHeads(splitHeads(inputs, heads)) is inputs, and splitHeads(mergeHeads(outputs)) outputs", () => {
  const property = fc.property(
    fc
      .tuple(length, length, length)
      .chain(([heads, tokens, dHead]) =>
        fc.tuple(
          fc.constant(heads),
          matrixOf(tokens, heads * dHead),
          headsOf(heads, tokens, dHead),
        ),
      ),
    ([heads, inputs, outputs]) => {
      expect(mergeHeads(splitHeads(inputs, heads))).toEqual(inputs);
      expect(splitHeads(mergeHeads(outputs), heads)).toEqual(outputs);
    },
  );
  fc.assert(property, PARAMETERS);
});

test("tensor(toNested(source)) is source", () => {
  const property = fc.property(
    fc.tuple(length, length, length).chain((shape) => headsOf(...shape)),
    (source) => {
      expect(tensor(toNested(source))).toEqual(source);
    },
  );
  fc.assert(property, PARAMETERS);
});

test("multiHeadAttention(…, { heads: 1 }) with identity projections is attention", () => {
  const property = fc.property(
    fc
      .tuple(length, length, length)
      .chain(([queries, keys, dModel]) =>
        fc.tuple(matrixOf(queries, dModel), matrixOf(keys, dModel)),
      ),
    fc.boolean(),
    ([inputs, context], causal) => {
      const same = identity(inputs.shape[1]);
      const projections = { query: same, key: same, value: same, output: same };
      const options = { heads: 1, context, causal };
      const many = multiHeadAttention(inputs, projections, options);
      const one = attention(inputs, context, context, { causal });
      expect(many.output).toEqual(one.output);
      expect(many.weights.data).toEqual(one.weights.data);
    },
  );
  fc.assert(property, PARAMETERS);
});

test("fusedAttention(…, options) is the output of attention(…, options)", () => {
  const property = fc.property(withOptions, ({ queries, keys, values, options }) => {
    expectClose(
      fusedAttention(queries, keys, values, options),
      attention(queries, keys, values, options).output,
    );
  });
  fc.assert(property, PARAMETERS);
});

test("fusedAttention(…) of many heads is the output of attention(…) of many heads", () => {
  const property = fc.property(
    fc
      .tuple(length, length, length, length, length)
      .chain(([heads, queries, keys, dHead, dValue]) =>
        fc.tuple(
          headsOf(heads, queries, dHead),
          headsOf(heads, keys, dHead),
          headsOf(heads, keys, dValue),
          headsOf(heads, queries, keys),
        ),
      ),
    fc.boolean(),
    ([queries, keys, values, bias], causal) => {
      expectClose(
        fusedAttention(queries, keys, values, { bias, causal }),
        attention(queries, keys, values, { bias, causal }).output,
      );
    },
  );
  fc.assert(property, PARAMETERS);
});

test("onlineSoftmax(scores, blockSize) is softmax(scores) for every block size", () => {
  const property = fc.property(
    maskedScores,
    fc.integer({ min: 1, max: 7 }),
    (scores, blockSize) => {
      expectClose(onlineSoftmax(scores, blockSize), softmax(scores));
    },
  );
  fc.assert(property, PARAMETERS);
});

test("multiHeadAttention(…, { keyValueHeads: heads }) is plain multi-head attention", () => {
  const property = fc.property(
    layers,
    fc.boolean(),
    ({ heads, inputs, context, projections }, causal) => {
      const options = { heads, context, causal };
      expect(multiHeadAttention(inputs, projections, { ...options, keyValueHeads: heads })).toEqual(
        multiHeadAttention(inputs, projections, options),
      );
    },
  );
  fc.assert(property, PARAMETERS);
});

test("multiHeadAttention(…, { keyValueHeads }) is plain with the shared columns repeated", () => {
  const property = fc.property(
    layers,
    fc.integer({ min: 1, max: 3 }),
    ({ heads: keyValueHeads, inputs, context, projections }, times) => {
      const { query, key, value, output } = projections;
      const repeated = (matrix: Matrix) =>
        mergeHeads(repeatHeads(splitHeads(matrix, keyValueHeads), times));
      const wide = {
        query: repeated(query),
        output: tensor(Array.from({ length: times }, () => toNested(output)).flat()),
      };
      const heads = keyValueHeads * times;
      const options = { heads, context };
      const grouped = multiHeadAttention(
        inputs,
        { ...wide, key, value },
        { ...options, keyValueHeads },
      );
      const plain = multiHeadAttention(
        inputs,
        { ...wide, key: repeated(key), value: repeated(value) },
        options,
      );
      expect(grouped).toEqual(plain);
    },
  );
  fc.assert(property, PARAMETERS);
});

test("multiHeadAttention(…, { rotary }) does not change when every token moves by the same steps", () => {
  const property = fc.property(
    layers,
    fc.constantFrom("interleaved" as const, "halves" as const),
    fc.integer({ min: 1, max: 1000 }),
    ({ heads, inputs, projections }, layout, offset) => {
      const here = multiHeadAttention(inputs, projections, { heads, rotary: { layout } });
      const there = multiHeadAttention(inputs, projections, { heads, rotary: { layout, offset } });
      const scores = worstDeviation(there.scores.data, here.scores.data);
      expect(scores).toBeLessThanOrEqual(TOLERANCE * projections.query.shape[1]);
    },
  );
  fc.assert(property, PARAMETERS);
});

test("rotatePositions(vectors, { offset }) of some tokens are the last rows of all tokens", () => {
  const property = fc.property(
    fc.tuple(length, length).chain(([tokens, pairs]) => matrixOf(tokens, 2 * pairs)),
    fc.constantFrom("interleaved" as const, "halves" as const),
    fc.nat(4),
    (vectors, layout, cut) => {
      const [tokens] = vectors.shape;
      const before = Math.min(cut, tokens - 1);
      const rest = Array.from({ length: tokens - before }, (_, i) => before + i);
      expect(rotatePositions(takeRows(vectors, rest), { layout, offset: before })).toEqual(
        takeRows(rotatePositions(vectors, { layout }), rest),
      );
    },
  );
  fc.assert(property, PARAMETERS);
});

test("softmaxGradient(weights, g) has rows that sum to 0", () => {
  const property = fc.property(
    maskedScores.chain((scores) => fc.tuple(fc.constant(scores), matrixOf(...scores.shape))),
    fc.constantFrom(0.5, 1, 4),
    ([scores, given], temperature) => {
      const gradient = softmaxGradient(softmax(scores, { temperature }), given, { temperature });
      const zeros = Array(scores.shape[0]).fill(0);
      expect(worstDeviation(rowSums(gradient), zeros)).toBeLessThanOrEqual(TOLERANCE);
    },
  );
  fc.assert(property, PARAMETERS);
});

test("softmaxGradient(weights, g) is what central differences of softmax give", () => {
  const property = fc.property(
    maskedScores.chain((scores) => fc.tuple(fc.constant(scores), matrixOf(...scores.shape))),
    fc.constantFrom(0.5, 1, 4),
    ([scores, given], temperature) => {
      const gradient = softmaxGradient(softmax(scores, { temperature }), given, { temperature });
      const rows = toNested(scores);
      const loss = () =>
        lossOf(
          rows.map((row) => softmaxRow(row, temperature)),
          toNested(given),
        );
      const differences = centralDifferences(rows, loss);
      expect(worstDeviation(gradient.data, differences)).toBeLessThanOrEqual(GRADIENT_TOLERANCE);
    },
  );
  fc.assert(property, PARAMETERS);
});

test("attentionGradient(…, options) is what central differences of attention give", () => {
  const property = fc.property(
    withOptions,
    ({ queries, keys, values, options, outputGradient }) => {
      const stages = attention(queries, keys, values, options);
      const gradients = attentionGradient(stages, outputGradient, options);
      const [q, k, v] = [toNested(queries), toNested(keys), toNested(values)];
      const given = toNested(outputGradient);
      const loss = () => lossOf(attentionRows(q, k, v, options), given);
      for (const [actual, rows] of [
        [gradients.queries, q],
        [gradients.keys, k],
        [gradients.values, v],
      ] as const) {
        const differences = centralDifferences(rows, loss);
        expect(worstDeviation(actual.data, differences)).toBeLessThanOrEqual(GRADIENT_TOLERANCE);
      }
    },
  );
  fc.assert(property, PARAMETERS);
});

test("attentionGradient(…) of maskedScores is what central differences of a bias give", () => {
  const property = fc.property(
    withOptions,
    ({ queries, keys, values, options, outputGradient }) => {
      const stages = attention(queries, keys, values, options);
      const { maskedScores } = attentionGradient(stages, outputGradient, options);
      const [q, k, v] = [toNested(queries), toNested(keys), toNested(values)];
      const bias = options.bias
        ? toNested(options.bias)
        : q.map(() => Array<number>(k.length).fill(0));
      const loss = () => lossOf(attentionRows(q, k, v, options, bias), toNested(outputGradient));
      const differences = centralDifferences(bias, loss);
      expect(worstDeviation(maskedScores.data, differences)).toBeLessThanOrEqual(
        GRADIENT_TOLERANCE,
      );
    },
  );
  fc.assert(property, PARAMETERS);
});

// Attention once more, row by row in float64: differences of float32 numbers would say little.

function softmaxRow(scores: readonly number[], temperature: number): number[] {
  const highest = Math.max(...scores);
  if (highest === -Infinity) return scores.map(() => 0);
  const shares = scores.map((score) => Math.exp((score - highest) / temperature));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

function attentionRows(
  queries: readonly number[][],
  keys: readonly number[][],
  values: readonly number[][],
  options: AttentionOptions<Matrix["shape"]>,
  bias = options.bias && toNested(options.bias),
): number[][] {
  const { mask, causal, softCap, temperature = 1 } = options;
  return queries.map((query, i) => {
    const scale = typeof options.scale === "number" ? options.scale : 1 / Math.sqrt(query.length);
    const scores = keys.map((key, j) => {
      if (mask?.data[i * keys.length + j] === 0) return -Infinity;
      if (causal && j > i + keys.length - queries.length) return -Infinity;
      const scaled = scale * dot(query, key);
      const capped = softCap === undefined ? scaled : softCap * Math.tanh(scaled / softCap);
      return capped + (bias?.[i]?.[j] ?? 0);
    });
    const weights = softmaxRow(scores, temperature);
    return (values[0] ?? []).map((_, column) =>
      dot(
        weights,
        values.map((value) => value[column] ?? Number.NaN),
      ),
    );
  });
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, entry, i) => sum + entry * (right[i] ?? Number.NaN), 0);
}

/** A number that depends on every entry of the output, with `given` as its gradient. */
function lossOf(output: readonly number[][], given: readonly number[][]): number {
  return dot(output.flat(), given.flat());
}

/** How much `loss` changes with each entry of `rows`: it is moved up and down a little, and put back. */
function centralDifferences(rows: number[][], loss: () => number): number[] {
  // The error of a central difference is of the order of its step squared: 1e-8.
  const step = 1e-4;
  return rows.flatMap((row) =>
    Array.from(row.keys(), (column) => {
      const before = row[column] ?? Number.NaN;
      if (before === -Infinity) return 0; // a hidden score stays hidden
      row[column] = before + step;
      const above = loss();
      row[column] = before - step;
      const below = loss();
      row[column] = before;
      return (above - below) / (2 * step);
    }),
  );
}

test("no function changes its arguments", () => {
  const property = fc.property(masked, ({ queries, keys, values, mask }) => {
    const [dHead, tokens] = [queries.shape[1], queries.shape[0]];
    const { scores, weights } = attention(queries, keys, values);
    const vector = tensor(Array.from({ length: dHead }, (_, i) => i));
    const projections = {
      query: identity(dHead),
      key: identity(dHead),
      value: identity(dHead),
      output: identity(dHead),
      queryBias: vector,
      keyBias: vector,
      valueBias: vector,
      outputBias: vector,
    };
    const options = {
      mask,
      causal: true,
      bias: scores,
      scale: 0.5,
      softCap: 3,
      temperature: 2,
    };
    const stages = attention(queries, keys, values, options);
    const even = project(queries, tensor(Array.from({ length: dHead }, () => [1, 2])));
    const heads = tensor([toNested(weights)]);
    const shares = tensor(new Float32Array(queries.shape[0]).fill(0.5), [queries.shape[0], 1]);
    const same = { queries, keys: queries, values: queries };
    const calls: Record<keyof typeof api, () => void> = {
      addBias: () => expectUnchanged(api.addBias, scores, scores),
      alibiBias: () => expectUnchanged(api.alibiBias, 2, tokens),
      alibiSlopes: () => expectUnchanged(api.alibiSlopes, tokens),
      applyMask: () => expectUnchanged(api.applyMask, scores, mask),
      attention: () => expectUnchanged(api.attention, queries, keys, values, options),
      attentionGradient: () =>
        expectUnchanged(api.attentionGradient, stages, stages.output, options),
      cacheCounts: () => {
        const projections = { query: even, key: even, value: even, output: even };
        const layer = {
          label: "layer",
          headLabels: ["head"],
          projections,
          weights: heads,
        };
        expectUnchanged(api.cacheCounts, layer);
      },
      capScores: () => expectUnchanged(api.capScores, scores, 3),
      causalMask: () => expectUnchanged(api.causalMask, tokens),
      combineMasks: () => expectUnchanged(api.combineMasks, mask, mask),
      dotProductScores: () => expectUnchanged(api.dotProductScores, queries, keys),
      fusedAttention: () => expectUnchanged(api.fusedAttention, queries, keys, values, options),
      deltaRuleAttention: () =>
        expectUnchanged(api.deltaRuleAttention, queries, queries, queries, shares),
      gatedLinearAttention: () =>
        expectUnchanged(api.gatedLinearAttention, queries, queries, queries, shares),
      linearAttention: () => expectUnchanged(api.linearAttention, queries, queries, queries),
      deltaRuleAttentionGradient: () => {
        const inputs = { ...same, strength: shares };
        expectUnchanged(api.deltaRuleAttentionGradient, inputs, queries);
      },
      gatedLinearAttentionGradient: () =>
        expectUnchanged(api.gatedLinearAttentionGradient, { ...same, keep: shares }, queries),
      linearAttentionGradient: () => expectUnchanged(api.linearAttentionGradient, same, queries),
      blockMask: () => expectUnchanged(api.blockMask, tokens, 2),
      dilatedMask: () => expectUnchanged(api.dilatedMask, tokens, 2),
      documentMask: () => expectUnchanged(api.documentMask, [1, 2], [2]),
      prefixMask: () => expectUnchanged(api.prefixMask, tokens, 2),
      gateOutput: () => expectUnchanged(api.gateOutput, scores, scores),
      interpolatedFrequencies: () => expectUnchanged(api.interpolatedFrequencies, [1, 0.1], 2),
      llama3Frequencies: () =>
        expectUnchanged(api.llama3Frequencies, [1, 0.1], { factor: 2, trainedLength: 9 }),
      longRopeFrequencies: () =>
        expectUnchanged(api.longRopeFrequencies, 2, { factors: [1], factor: 2, trainedLength: 9 }),
      ntkFrequencies: () => expectUnchanged(api.ntkFrequencies, 4, { factor: 2 }),
      rotaryFrequencies: () => expectUnchanged(api.rotaryFrequencies, 4),
      rootMeanSquareNorm: () => expectUnchanged(api.rootMeanSquareNorm, queries),
      yarnFrequencies: () =>
        expectUnchanged(api.yarnFrequencies, 4, { factor: 2, trainedLength: 9 }),
      maskWhere: () => expectUnchanged(() => api.maskWhere(tokens, tokens, () => true)),
      mergeHeads: () => expectUnchanged(api.mergeHeads, heads),
      multiHeadAttention: () =>
        expectUnchanged(api.multiHeadAttention, queries, projections, {
          ...options,
          context: keys,
          heads: dHead,
          keyValueHeads: dHead,
        }),
      multiHeadGradient: () =>
        expectUnchanged(api.multiHeadGradient, queries, projections, queries, {
          ...options,
          context: keys,
          heads: dHead,
        }),
      onlineSoftmax: () => expectUnchanged(api.onlineSoftmax, scores, 2),
      paddingMask: () => expectUnchanged(api.paddingMask, Array.from(mask.data)),
      project: () => expectUnchanged(api.project, queries, projections.query, vector),
      disentangledBias: () => {
        const one = tensor(queries.data, [1, tokens, dHead]);
        const distances = tensor(new Float32Array(2 * dHead), [1, 2, dHead]);
        expectUnchanged(api.disentangledBias, one, one, { keys: distances });
      },
      relativeBias: () =>
        expectUnchanged(api.relativeBias, tensor([[1], [2], [3], [4]]), tokens, tokens, {
          causal: true,
        }),
      repeatHeads: () => expectUnchanged(api.repeatHeads, heads, 2),
      rotatePositions: () =>
        expectUnchanged(api.rotatePositions, even, { base: 100, offset: 1, layout: "halves" }),
      roundedParts: () => expectUnchanged(api.roundedParts, [0.4, 0.6], 1, 2),
      scaleScores: () => expectUnchanged(api.scaleScores, scores, dHead),
      sinusoidalPositions: () => expectUnchanged(api.sinusoidalPositions, tokens, 2),
      slidingWindowMask: () => expectUnchanged(api.slidingWindowMask, tokens, 2),
      softmax: () => expectUnchanged(api.softmax, scores, { temperature: 2 }),
      softmaxGradient: () =>
        expectUnchanged(api.softmaxGradient, weights, scores, { temperature: 2 }),
      splitHeads: () => expectUnchanged(api.splitHeads, queries, dHead),
      tensor: () => expectUnchanged(api.tensor, queries.data, [...queries.shape]),
      toNested: () => expectUnchanged(api.toNested, heads),
      weightedSum: () => expectUnchanged(api.weightedSum, weights, values),
    };
    expect(Object.keys(calls).sort()).toEqual(Object.keys(api).sort());
    for (const call of Object.values(calls)) call();
  });
  fc.assert(property, PARAMETERS);
});
