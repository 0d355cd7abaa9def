import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import {
  type AttentionOptions,
  attention,
  fusedAttention,
  type HeadTensor,
  type MultiHeadOptions,
  multiHeadAttention,
  type Projections,
  type Tensor,
  tensor,
} from "../src/index.js";
import { loadSimd, withoutSimd } from "../src/simd.js";
import { startPool } from "../src/workers/startPool.js";
import { worstDeviation } from "./helpers/expectClose.js";
import { someTensor } from "./helpers/someNumbers.js";
import { inProcess } from "./workers/helpers/inProcess.js";

/**
 * Absolute. Beside −10¹² float64 tells scores apart by 10⁻⁴, so that a score which is off by 10⁻⁸ may be rounded the
 * other way, and comes out a hundred times further off than this.
 */
const TOLERANCE = 1e-6;

/** Of the weights of `attention`, which are rounded to float32 once. */
const WEIGHT_TOLERANCE = 1e-7;

const simd = await loadSimd();
const pool = await startPool(inProcess(), { count: 2 });
afterAll(() => pool.release());

/** Any numbers of float32 from −2 to 2, which leave digits to round in every product. */
const numbers = (size: number) =>
  fc.array(fc.float({ min: -2, max: 2, noNaN: true }), { minLength: size, maxLength: size });
const headsOf = (heads: number, rows: number, columns: number) =>
  numbers(heads * rows * columns).map((data) => tensor(data, [heads, rows, columns]));
const matrixOf = (rows: number, columns: number) =>
  numbers(rows * columns).map((data) => tensor(data, [rows, columns]));
const length = fc.integer({ min: 1, max: 6 });

/** From −10³ to −10³⁰. */
const huge = fc.double({ min: 3, max: 30, noNaN: true }).map((power) => -(10 ** power));

/** A bias that is one huge number in some rows, and small ones in the others. */
const biasOf = (heads: number, queries: number, keys: number) =>
  fc
    .record({
      small: numbers(heads * queries * keys),
      huge: fc.array(fc.option(huge), { minLength: heads * queries, maxLength: heads * queries }),
    })
    .map((drawn) => {
      const data = drawn.small.map((entry, i) => drawn.huge[Math.floor(i / keys)] ?? entry);
      return tensor(data, [heads, queries, keys]);
    });

const heads = fc
  .tuple(fc.integer({ min: 1, max: 3 }), length, length, length, length)
  .chain(([count, queries, keys, dHead, dValue]) =>
    fc.record({
      queries: headsOf(count, queries, dHead),
      keys: headsOf(count, keys, dHead),
      values: headsOf(count, keys, dValue),
      options: fc.record({
        bias: biasOf(count, queries, keys),
        causal: fc.boolean(),
        softCap: fc.constantFrom(undefined, 3),
        temperature: fc.constantFrom(1, 0.5),
      }),
    }),
  );

/** The definition, in float64 from beginning to end. */
function attentionInFloat64(
  queries: HeadTensor,
  keys: HeadTensor,
  values: HeadTensor,
  { bias, causal, softCap, temperature = 1 }: AttentionOptions,
): Record<"weights" | "output", number[]> {
  const [headCount, queryCount, dHead] = queries.shape;
  const [, keyCount, dValue] = values.shape;
  const [weights, output]: [number[], number[]] = [[], []];
  for (let row = 0; row < headCount * queryCount; row++) {
    const [head, query] = [Math.floor(row / queryCount), row % queryCount];
    const scores = Array.from({ length: keyCount }, (_, key) => {
      let dot = 0;
      for (let i = 0; i < dHead; i++) {
        dot += queries.data[row * dHead + i]! * keys.data[(head * keyCount + key) * dHead + i]!;
      }
      const scaled = dot * (1 / Math.sqrt(dHead));
      const capped = softCap === undefined ? scaled : softCap * Math.tanh(scaled / softCap);
      const isHidden = causal && key > query + keyCount - queryCount;
      return isHidden ? -Infinity : capped + (bias?.data[row * keyCount + key] ?? 0);
    });
    const highest = Math.max(...scores);
    const parts = scores.map((score) =>
      score === -Infinity ? 0 : Math.exp((score - highest) / temperature),
    );
    const sum = parts.reduce((total, part) => total + part, 0) || 1;
    weights.push(...parts.map((part) => part / sum));
    for (let i = 0; i < dValue; i++) {
      const terms = parts.map(
        (part, key) => (part / sum) * values.data[(head * keyCount + key) * dValue + i]!,
      );
      output.push(terms.reduce((total, term) => total + term, 0));
    }
  }
  return { weights, output };
}

const deviation = ({ data }: Tensor, expected: ArrayLike<number>) => worstDeviation(data, expected);

/** The output of each implementation, by its name. */
async function outputsOf(
  queries: HeadTensor,
  keys: HeadTensor,
  values: HeadTensor,
  options: AttentionOptions<HeadTensor["shape"]>,
): Promise<Record<string, HeadTensor>> {
  return {
    attention: attention(queries, keys, values, options).output,
    fusedAttention: fusedAttention(queries, keys, values, options),
    "attention on SIMD": simd.attention(queries, keys, values, options).output,
    "fusedAttention on SIMD": simd.fusedAttention(queries, keys, values, options),
    "fusedAttention by workers": await pool.fusedAttention(queries, keys, values, options),
  };
}

test("a finite huge bias on whole rows gives what float64 gives, by attention, fusedAttention, SIMD and workers", async () => {
  const property = fc.asyncProperty(heads, async ({ queries, keys, values, options }) => {
    const expected = attentionInFloat64(queries, keys, values, options);
    const { weights } = attention(queries, keys, values, options);
    expect(deviation(weights, expected.weights)).toBeLessThanOrEqual(WEIGHT_TOLERANCE);
    const outputs = await outputsOf(queries, keys, values, options);
    for (const [engine, output] of Object.entries(outputs)) {
      expect(deviation(output, expected.output), engine).toBeLessThanOrEqual(TOLERANCE);
    }
  });
  await fc.assert(property, { seed: 1012, numRuns: 500 });
});

// Of so many rows, some have a score that float32 rounds over the middle between two sums.
test.each([-1e10, -1e11, -1e12, -1e13])(
  "a bias of %d on each of 4000 rows gives what float64 gives, by every implementation",
  async (entry) => {
    const queries = someTensor([1, 4000, 3], 1);
    const [keys, values] = [someTensor([1, 2, 3], 2), someTensor([1, 2, 1], 3)];
    const bias = { shape: [4000, 2] as const, data: new Float32Array(8000).fill(entry) };
    const expected = attentionInFloat64(queries, keys, values, { bias });
    const outputs = await outputsOf(queries, keys, values, { bias });
    for (const [engine, output] of Object.entries(outputs)) {
      expect(deviation(output, expected.output), engine).toBeLessThanOrEqual(TOLERANCE);
    }
  },
);

const layers = fc
  .tuple(fc.integer({ min: 1, max: 2 }), length, length, fc.integer({ min: 1, max: 3 }))
  .chain(([count, tokens, dInput, halfHead]) => {
    const dModel = 2 * halfHead * count;
    return fc.record({
      inputs: matrixOf(tokens, dInput),
      projections: fc.record({
        query: matrixOf(dInput, dModel),
        key: matrixOf(dInput, dModel),
        value: matrixOf(dInput, dModel),
        output: matrixOf(dModel, 3),
      }) satisfies fc.Arbitrary<Projections>,
      options: fc.record({
        heads: fc.constant(count),
        bias: biasOf(count, tokens, tokens),
        causal: fc.boolean(),
        rotary: fc.constantFrom(undefined, {}),
        queryNorm: fc.constantFrom(undefined, {}),
      }) satisfies fc.Arbitrary<MultiHeadOptions>,
    });
  });

test("a finite huge bias on whole rows gives one answer in a layer, by every implementation", async () => {
  const property = fc.asyncProperty(layers, async ({ inputs, projections, options }) => {
    const stages = multiHeadAttention(inputs, projections, options);
    const { queries, keys, values, headOutputs, output: expected } = stages;
    const inFloat64 = attentionInFloat64(queries, keys, values, options);
    expect(deviation(headOutputs, inFloat64.output)).toBeLessThanOrEqual(TOLERANCE);
    const { bias, ...ofLayer } = options;
    const prepared = simd.prepareMultiHead(projections, ofLayer);
    const outputs = {
      fused: withoutSimd.fusedMultiHeadAttention(inputs, projections, options),
      "on SIMD": simd.multiHeadAttention(inputs, projections, options).output,
      "fused on SIMD": simd.fusedMultiHeadAttention(inputs, projections, options),
      "prepared on SIMD": prepared.attend(inputs, { bias }),
      "by workers": await pool.fusedMultiHeadAttention(inputs, projections, options),
    };
    prepared.release();
    for (const [engine, output] of Object.entries(outputs)) {
      expect(deviation(output, expected.data), engine).toBeLessThanOrEqual(TOLERANCE);
    }
  });
  await fc.assert(property, { seed: 1013, numRuns: 300 });
});
