import fc from "fast-check";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { type MultiHeadOptions, type Tensor, tensor } from "../../src/index.js";
import { loadSimd, withoutSimd } from "../../src/simd.js";
import { startPool } from "../../src/workers/startPool.js";
import { matrixOf } from "../helpers/arbitraries.js";
import { worstDeviation } from "../helpers/expectClose.js";
import { someTensor } from "../helpers/someNumbers.js";
import { inProcess } from "./helpers/inProcess.js";

/** Parts are rounded to float32 before they are added up. */
const TOLERANCE = 1e-6;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Masks and biases of a part are bytes and numbers that depend on head, query and key. */
const maskOf = (...shape: number[]) => ({
  shape,
  data: Uint8Array.from(someTensor([shape.reduce((a, b) => a * b)], 9).data, (x) =>
    Number(x < 0.5),
  ),
});
const biasOf = (...shape: [number, number] | [number, number, number]) =>
  shape.length === 2 ? someTensor(shape, 8) : someTensor(shape, 8);

describe.each([
  ["SIMD", await loadSimd(), true],
  ["the pure functions", withoutSimd, false],
])("on %s", (_, oneThread, hasSimd) => {
  const start = (count: number) => {
    if (!hasSimd) vi.spyOn(WebAssembly, "validate").mockReturnValue(false);
    return startPool(inProcess(), { count });
  };

  describe.each([1, 2, 3, 5])("with %d workers", (count) => {
    test.each([1, 2, 3, 8])("fusedAttention(…) of %d heads has the same bits", async (heads) => {
      const pool = await start(count);
      for (const [queries, keys] of [
        [1, 1],
        [5, 9],
        [9, 9],
        [0, 3],
        [3, 0],
      ] as const) {
        const inputs = [
          someTensor([heads, queries, 6], 1),
          someTensor([heads, keys, 6], 2),
          someTensor([heads, keys, 4], 3),
        ] as const;
        for (const options of [
          {},
          { causal: true, temperature: 0.5 },
          { mask: maskOf(queries, keys), scale: 0.3 },
          { mask: maskOf(heads, queries, keys), bias: biasOf(queries, keys) },
          { bias: biasOf(heads, queries, keys), softCap: 2, biasBeforeCap: true },
          { sinks: someTensor([heads], 5), causal: true, keysBefore: 1 },
          { scale: someTensor([heads], 6), sinks: someTensor([heads], 5) },
        ]) {
          expect(await pool.fusedAttention(...inputs, options)).toEqual(
            oneThread.fusedAttention(...inputs, options),
          );
        }
      }
      pool.release();
    });

    test.each<[layer: string, options: MultiHeadOptions, keyValueHeads: number]>([
      ["one head", { heads: 1 }, 1],
      ["two heads, causal", { heads: 2, causal: true }, 2],
      ["three heads", { heads: 3, temperature: 2 }, 3],
      ["eight heads", { heads: 8, scale: 0.2 }, 8],
      ["six heads, grouped by two", { heads: 6, keyValueHeads: 3, causal: true }, 3],
      ["six heads that share keys and values", { heads: 6, keyValueHeads: 1 }, 1],
      ["rotary positions", { heads: 4, rotary: { layout: "halves", offset: 2 } }, 4],
      ["a mask for all heads", { heads: 4, mask: maskOf(5, 7) }, 4],
      [
        "a mask and a bias for each head",
        {
          heads: 4,
          keyValueHeads: 2,
          mask: maskOf(4, 5, 7),
          bias: someTensor([4, 5, 7], 8),
        },
        2,
      ],
      [
        "a bias for all heads and a soft cap",
        { heads: 2, bias: someTensor([5, 7], 8), softCap: 1 },
        2,
      ],
      [
        "sinks and a scale for each head",
        { heads: 4, keyValueHeads: 2, sinks: someTensor([4], 5), scale: someTensor([4], 6) },
        2,
      ],
    ])("fusedMultiHeadAttention(…) of %s is the same", async (_layer, options, keyValueHeads) => {
      const { heads } = options;
      const pool = await start(count);
      const projections = {
        query: someTensor([3, heads * 4], 2),
        key: someTensor([2, keyValueHeads * 4], 3),
        value: someTensor([2, keyValueHeads * 3], 4),
        output: someTensor([heads * 3, 6], 5),
      };
      const biases = {
        queryBias: someTensor([heads * 4], 12),
        keyBias: someTensor([keyValueHeads * 4], 13),
        valueBias: someTensor([keyValueHeads * 3], 14),
        outputBias: someTensor([6], 15),
      };
      const inputs = someTensor([5, 3], 1);
      const call = { ...options, context: someTensor([7, 2], 6) };
      for (const layer of [projections, { ...projections, ...biases }]) {
        const actual = await pool.fusedMultiHeadAttention(inputs, layer, call);
        const expected = oneThread.fusedMultiHeadAttention(inputs, layer, call);
        expect(actual.shape).toEqual(expected.shape);
        expect(worstDeviation(actual.data, expected.data)).toBeLessThanOrEqual(TOLERANCE);
      }
      pool.release();
    });
  });
});

const bySimd = await loadSimd();
const pool = await startPool(inProcess(), { count: 3 });
afterAll(() => pool.release());

test("fusedAttention(…) takes matrices, and batch axes in front of the heads", async () => {
  const matrix = someTensor([4, 2], 1);
  expect(await pool.fusedAttention(matrix, matrix, matrix)).toEqual(
    bySimd.fusedAttention(matrix, matrix, matrix),
  );
  const batch: Tensor = tensor(someTensor([2 * 3 * 4 * 2], 1).data, [2, 3, 4, 2]);
  for (const options of [
    {},
    { mask: maskOf(2, 3, 4, 4) },
    { mask: maskOf(3, 4, 4), bias: someTensor([3, 4, 4], 8) }, // the same for both batches
  ]) {
    expect(await pool.fusedAttention(batch, batch, batch, options)).toEqual(
      bySimd.fusedAttention(batch, batch, batch, options),
    );
  }
});

test("fusedAttention(…) of no heads is nothing", async () => {
  const none = tensor([], [0, 2, 1]);
  expect(await pool.fusedAttention(none, none, none, { mask: maskOf(0, 2, 2) })).toEqual(none);
});

test("fusedMultiHeadAttention(…) of one token, of no token, and of no context", async () => {
  const square = someTensor([4, 4], 1);
  const layer = { query: square, key: square, value: square, output: square };
  for (const tokens of [1, 0]) {
    const inputs = someTensor([tokens, 4], 2);
    for (const context of [undefined, someTensor([0, 4], 3)]) {
      const actual = await pool.fusedMultiHeadAttention(inputs, layer, { heads: 2, context });
      const expected = bySimd.fusedMultiHeadAttention(inputs, layer, { heads: 2, context });
      expect(actual.shape).toEqual(expected.shape);
      expect(worstDeviation(actual.data, expected.data)).toBeLessThanOrEqual(TOLERANCE);
    }
  }
});

test("fusedMultiHeadAttention(…) of a layer that no one can split has the same bits", async () => {
  const square = someTensor([4, 4], 1);
  const layer = { query: square, key: square, value: square, output: square };
  const call = [someTensor([3, 4], 2), layer, { heads: 1 }] as const;
  expect(await pool.fusedMultiHeadAttention(...call)).toEqual(
    bySimd.fusedMultiHeadAttention(...call),
  );
});

test("fusedAttention(…) with NaN and ∞ is what each head gives by itself", async () => {
  const queries = tensor([[[Number.NaN]], [[1]], [[2]]]);
  const keys = tensor([[[1]], [[Infinity]], [[3]]]);
  expect([...(await pool.fusedAttention(queries, keys, keys)).data]).toEqual([NaN, NaN, 3]);
});

test("whatever the numbers, heads split over workers give the bits of one thread", async () => {
  const axis = fc.integer({ min: 1, max: 4 });
  const property = fc.asyncProperty(
    fc.tuple(axis, axis, axis).chain(([heads, rows, columns]) =>
      fc.record({
        heads: fc.constant(heads),
        rows: fc.constant(rows),
        entries: matrixOf(heads * rows, columns),
      }),
    ),
    fc.boolean(),
    async ({ heads, rows, entries }, causal) => {
      const heap = tensor(entries.data, [heads, rows, entries.shape[1]]);
      expect(await pool.fusedAttention(heap, heap, heap, { causal })).toEqual(
        bySimd.fusedAttention(heap, heap, heap, { causal }),
      );
    },
  );
  await fc.assert(property, { numRuns: 100, seed: 2017 });
});
