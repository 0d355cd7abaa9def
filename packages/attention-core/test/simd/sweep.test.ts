import { describe, expect, test } from "vitest";
import {
  type AttentionOptions,
  attention,
  causalMask,
  fusedAttention,
  type HeadTensor,
  maskWhere,
  multiHeadAttention,
  project,
  softmax,
  type Tensor,
} from "../../src/index.js";
import { loadSimd, withoutSimd } from "../../src/simd.js";
import { worstDeviation } from "../helpers/expectClose.js";
import { someTensor } from "../helpers/someNumbers.js";

/**
 * Kernels sum in float32: up to 40 terms below 1, each rounded by 6e-8 of the sum, which is some
 * units at most and the deviation is relative to it.
 */
const TOLERANCE = 2e-6;

/** The lengths of an axis: every rest of a tile of 4 rows, 8 columns and 4 numbers, and longer. */
const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 37];

const simd = await loadSimd();

function expectSame(actual: Tensor, expected: Tensor): void {
  expect(actual.shape).toEqual(expected.shape);
  expect(worstDeviation(actual.data, expected.data)).toBeLessThanOrEqual(TOLERANCE);
}

describe("project(…) on SIMD is the pure project(…)", () => {
  test.each(lengths)("with %d tokens, for every width", (tokens) => {
    for (const dInput of lengths) {
      for (const dOutput of lengths) {
        const inputs = someTensor([tokens, dInput], 1);
        const projection = someTensor([dInput, dOutput], 2);
        const bias = someTensor([dOutput], 3);
        expectSame(simd.project(inputs, projection), project(inputs, projection));
        expectSame(simd.project(inputs, projection, bias), project(inputs, projection, bias));
      }
    }
  });

  test("with sums longer and matrices taller than a block of the kernel", () => {
    const inputs = someTensor([2, 50, 1000], 1);
    const projection = someTensor([1000, 11], 2);
    const expected = project(inputs, projection);
    // A thousand terms, so a thousand roundings.
    expect(
      worstDeviation(simd.project(inputs, projection).data, expected.data),
    ).toBeLessThanOrEqual(2e-5);
  });
});

describe("softmax(…) on SIMD is the pure softmax(…)", () => {
  test.each([...lengths, 64, 65, 130, 20_000])("of rows of %d scores", (keys) => {
    for (const queries of [1, 2, 5]) {
      const scores = someTensor([2, queries, keys], 4);
      for (const temperature of [1, 0.1, 3, 1e-7, 1e7]) {
        expectSame(simd.softmax(scores, { temperature }), softmax(scores, { temperature }));
      }
    }
  });
});

/** Hides all keys of the first query by a finite number, and the first key of each by −∞. */
function hugeBias(queries: number, keys: number): Tensor<readonly [number, number]> {
  const bias = someTensor([queries, keys], 5);
  return {
    ...bias,
    data: bias.data.map((entry, i) =>
      i < keys ? entry - 1e9 : i % keys === 0 ? -Infinity : entry,
    ),
  };
}

/** Every way to say which keys are seen, and every number among the options. */
function optionSets(
  heads: number,
  queries: number,
  keys: number,
): AttentionOptions<HeadTensor["shape"]>[] {
  const mask = maskWhere(queries, keys, (query, key) => (query * 3 + key) % 4 !== 0);
  const ofHeads = Uint8Array.from({ length: heads * queries * keys }, (_, i) => (i % 5 ? 1 : 0));
  return [
    {},
    { causal: true },
    { mask },
    { mask: { shape: [heads, queries, keys], data: ofHeads }, causal: true },
    { bias: someTensor([queries, keys], 5) },
    { bias: someTensor([heads, queries, keys], 6), mask, causal: true },
    { scale: -0.3, temperature: 0.5 },
    { softCap: 2 },
    { sinks: someTensor([heads], 7), causal: true, keysBefore: 3 },
    { sinks: someTensor([heads], 7), mask, scale: someTensor([heads], 8) },
    { causal: true, keysBefore: 0, biasBeforeCap: true, bias: someTensor([queries, keys], 5) },
    { bias: hugeBias(queries, keys), causal: true },
    { mask: maskWhere(queries, keys, (query) => query % 2 === 0) },
  ];
}

describe("fusedAttention(…) and attention(…) on SIMD are the pure ones", () => {
  test.each(lengths)("with %d queries, for every option", (queries) => {
    for (const keys of lengths) {
      for (const [dHead, dValue] of [
        [8, 8],
        [3, 5],
        [1, 16],
        [13, 1],
      ] as const) {
        const inputs = [
          someTensor([2, queries, dHead], 1),
          someTensor([2, keys, dHead], 2),
          someTensor([2, keys, dValue], 3),
        ] as const;
        for (const options of optionSets(2, queries, keys)) {
          const expected = fusedAttention(...inputs, options);
          expectSame(simd.fusedAttention(...inputs, options), expected);
        }
      }
      const square = [
        someTensor([queries, 4], 1),
        someTensor([keys, 4], 2),
        someTensor([keys, 3], 3),
      ] as const;
      const stages = simd.attention(...square, { causal: true });
      const expected = attention(...square, { causal: true });
      for (const stage of [
        "scores",
        "scaledScores",
        "maskedScores",
        "weights",
        "output",
      ] as const) {
        expectSame(stages[stage], expected[stage]);
      }
    }
  });

  test("with more pairs than a mask or bias is copied for at a time", () => {
    const [queries, keys] = [90, 700];
    const inputs = [
      someTensor([1, queries, 4], 1),
      someTensor([1, keys, 4], 2),
      someTensor([1, keys, 4], 3),
    ] as const;
    const mask = causalMask(queries, keys);
    const bias = someTensor([queries, keys], 5);
    expectSame(
      simd.fusedAttention(...inputs, { mask, bias }),
      fusedAttention(...inputs, { mask, bias }),
    );
  });
});

describe.each([
  ["SIMD", simd],
  ["the pure functions", withoutSimd],
])("fusedMultiHeadAttention(…) by %s is the output of multiHeadAttention(…)", (_, functions) => {
  test.each([
    { heads: 1, keyValueHeads: 1, dHead: 3, dValue: 5 },
    { heads: 4, keyValueHeads: 2, dHead: 4, dValue: 8 },
    { heads: 6, keyValueHeads: 1, dHead: 2, dValue: 3 },
    { heads: 3, keyValueHeads: 3, dHead: 8, dValue: 1 },
  ])("with $heads heads, $keyValueHeads of keys", ({ heads, keyValueHeads, dHead, dValue }) => {
    const projections = {
      query: someTensor([10, heads * dHead], 1),
      key: someTensor([10, keyValueHeads * dHead], 2),
      value: someTensor([10, keyValueHeads * dValue], 3),
      output: someTensor([heads * dValue, 7], 4),
      queryBias: someTensor([heads * dHead], 5),
      keyBias: someTensor([keyValueHeads * dHead], 6),
      outputBias: someTensor([7], 8),
    };
    for (const tokens of lengths) {
      const inputs = someTensor([tokens, 10], 9);
      const context = someTensor([tokens + 3, 10], 10);
      for (const options of optionSets(heads, tokens, tokens)) {
        const all = { ...options, heads, keyValueHeads };
        const expected = multiHeadAttention(inputs, projections, all).output;
        expectSame(functions.fusedMultiHeadAttention(inputs, projections, all), expected);
        expectSame(functions.multiHeadAttention(inputs, projections, all).output, expected);
      }
      for (const more of [{ context }, { context, causal: true }]) {
        const all = { ...more, heads, keyValueHeads };
        const expected = multiHeadAttention(inputs, projections, all).output;
        expectSame(functions.fusedMultiHeadAttention(inputs, projections, all), expected);
      }
      if (dHead % 2 === 0) {
        const all = { heads, keyValueHeads, rotary: { base: 100 } };
        const expected = multiHeadAttention(inputs, projections, all).output;
        expectSame(functions.fusedMultiHeadAttention(inputs, projections, all), expected);
      }
    }
  });
});
