import fc from "fast-check";
import { expect, test } from "vitest";
import * as api from "../src/index.js";
import {
  attention,
  causalMask,
  type HeadTensor,
  type Matrix,
  mergeHeads,
  multiHeadAttention,
  softmax,
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

function identity(size: number): Matrix {
  const ones = Float32Array.from({ length: size * size }, (_, i) => (i % (size + 1) === 0 ? 1 : 0));
  return tensor(ones, [size, size]);
}

/** Queries, keys and values, with a mask that fits them. */
const masked = threeMatrices.chain(([queries, keys, values]) =>
  maskOf(queries.shape[0], keys.shape[0]).map((mask) => ({ queries, keys, values, mask })),
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

test("attention(…, { causal: true }) keeps its rows when later tokens change", () => {
  const property = fc.property(
    selfAttention.chain(([queries, keys, values]) =>
      fc.record({
        stages: fc.constant([queries, keys, values] as const),
        others: fc.tuple(matrixOf(...keys.shape), matrixOf(...values.shape)),
        seen: fc.integer({ min: 1, max: keys.shape[0] }),
      }),
    ),
    ({ stages: [queries, keys, values], others: [otherKeys, otherValues], seen }) => {
      const replaceLater = (matrix: Matrix, other: Matrix) =>
        tensor([...toNested(matrix).slice(0, seen), ...toNested(other).slice(seen)]);
      const before = attention(queries, keys, values, { causal: true });
      const after = attention(
        queries,
        replaceLater(keys, otherKeys),
        replaceLater(values, otherValues),
        { causal: true },
      );
      const rows = Array.from({ length: seen }, (_, row) => row);
      expect(takeRows(after.output, rows)).toEqual(takeRows(before.output, rows));
      expect(takeRows(after.weights, rows)).toEqual(takeRows(before.weights, rows));
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
    const options = { mask, causal: true, bias: scores, scale: 0.5, temperature: 2 };
    const heads = tensor([toNested(weights)]);
    const calls: Record<keyof typeof api, () => void> = {
      addBias: () => expectUnchanged(api.addBias, scores, scores),
      applyMask: () => expectUnchanged(api.applyMask, scores, mask),
      attention: () => expectUnchanged(api.attention, queries, keys, values, options),
      causalMask: () => expectUnchanged(api.causalMask, tokens),
      checkTrace: () =>
        expectUnchanged(api.checkTrace, {
          source: { kind: "imported", label: "" },
          queryTokens: Array.from({ length: tokens }, String),
          keyTokens: Array.from({ length: keys.shape[0] }, String),
          layers: [{ label: "", headLabels: [""], weights: heads, inputs: queries }],
        }),
      combineMasks: () => expectUnchanged(api.combineMasks, mask, mask),
      dotProductScores: () => expectUnchanged(api.dotProductScores, queries, keys),
      maskWhere: () => expectUnchanged(() => api.maskWhere(tokens, tokens, () => true)),
      mergeHeads: () => expectUnchanged(api.mergeHeads, heads),
      multiHeadAttention: () =>
        expectUnchanged(api.multiHeadAttention, queries, projections, {
          ...options,
          context: keys,
          heads: dHead,
        }),
      paddingMask: () => expectUnchanged(api.paddingMask, Array.from(mask.data)),
      project: () => expectUnchanged(api.project, queries, projections.query, vector),
      scaleScores: () => expectUnchanged(api.scaleScores, scores, dHead),
      sinusoidalPositions: () => expectUnchanged(api.sinusoidalPositions, tokens, 2),
      softmax: () => expectUnchanged(api.softmax, scores, options),
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
