import { describe, expect, test } from "vitest";
import {
  alibiBias,
  alibiSlopes,
  attention,
  blockMask,
  causalMask,
  combineMasks,
  dilatedMask,
  documentMask,
  maskWhere,
  prefixMask,
  repeatHeads,
  rotaryFrequencies,
  sinusoidalPositions,
  slidingWindowMask,
  tensor,
  toNested,
} from "../../src/index.js";
import { entropy } from "../../src/metrics.js";
import { maskRows } from "../helpers/maskRows.js";
import { errorOf, MESSAGE_FORM } from "../helpers/refusals.js";

test("causalMask(queries, keys, 0) puts the first query on the first key (top-left)", () => {
  expect(maskRows(causalMask(2, 4, 0))).toEqual(["1000", "1100"]);
  expect(maskRows(causalMask(3, 2, 0))).toEqual(["10", "11", "11"]);
});

test("causalMask(queries, keys, keysBefore) sees what is filled of a longer cache", () => {
  expect(maskRows(causalMask(2, 6, 2))).toEqual(["111000", "111100"]);
});

test("slidingWindowMask(queries, { before, after }) reaches further to one side", () => {
  expect(maskRows(slidingWindowMask(4, { before: 2, after: 0 }))).toEqual([
    "1000",
    "1100",
    "1110",
    "0111",
  ]);
  expect(maskRows(slidingWindowMask(4, { before: 0, after: 1 }))).toEqual([
    "1100",
    "0110",
    "0011",
    "0001",
  ]);
});

test("slidingWindowMask(queries, { before, after, keysBefore }, keys) starts at keysBefore", () => {
  const window = { before: 1, after: 0, keysBefore: 2 };
  expect(maskRows(slidingWindowMask(2, window, 6))).toEqual(["011000", "001100"]);
});

test("slidingWindowMask(queries, { before, after }) is that of a number where both are one less", () => {
  expect(slidingWindowMask(5, { before: 2, after: 2 }, 7)).toEqual(slidingWindowMask(5, 3, 7));
});

test("prefixMask(queries, prefix) shows the prefix to all, and the rest from left to right", () => {
  expect(maskRows(prefixMask(4, 2))).toEqual(["1100", "1100", "1110", "1111"]);
  expect(prefixMask(4, 0)).toEqual(causalMask(4));
  expect(maskRows(prefixMask(2, 3, 4))).toEqual(["1110", "1111"]);
});

test("blockMask(queries, size) shows each block to itself", () => {
  expect(maskRows(blockMask(5, 2))).toEqual(["11000", "11000", "00110", "00110", "00001"]);
  expect(maskRows(blockMask(2, 2, 5))).toEqual(["00110", "00001"]);
});

test("dilatedMask(queries, step) shows every step-th key, before and after", () => {
  expect(maskRows(dilatedMask(4, 2))).toEqual(["1010", "0101", "1010", "0101"]);
  expect(maskRows(dilatedMask(2, 3, 5))).toEqual(["10010", "01001"]);
  expect(maskRows(combineMasks(dilatedMask(5, 2), slidingWindowMask(5, 3)))).toEqual([
    "10100",
    "01010",
    "10101",
    "01010",
    "00101",
  ]);
});

test("documentMask(documents) shows each text to itself, whatever the order", () => {
  expect(maskRows(documentMask([0, 0, 1, 0]))).toEqual(["1101", "1101", "0010", "1101"]);
  expect(maskRows(documentMask(["a", "b"], ["b"]))).toEqual(["01"]);
});

test("attention(…, { mask }) of packed texts is that of each text alone", () => {
  const packed = tensor([[1], [2], [-1], [3]]);
  const mask = combineMasks(documentMask([0, 0, 1, 1]), causalMask(4));
  const { output } = attention(packed, packed, packed, { mask });
  const [first, second] = [tensor([[1], [2]]), tensor([[-1], [3]])];
  expect(toNested(output)).toEqual([
    ...toNested(attention(first, first, first, { causal: true }).output),
    ...toNested(attention(second, second, second, { causal: true }).output),
  ]);
});

const empty = { shape: [1e9, 0] as const, data: new Float32Array(0) };
const manyAxes = { shape: Array(200_000).fill(1), data: Float32Array.of(1) };

const refused: [call: string, run: () => unknown, message: string][] = [
  [
    "causalMask(1e6)",
    () => causalMask(1e6),
    "causalMask: queries · keys must be at most 1073741824, got 1000000000000",
  ],
  [
    "causalMask(2, 2, -1)",
    () => causalMask(2, 2, -1),
    "causalMask: keysBefore must be a whole number from 0 up, got -1",
  ],
  [
    "slidingWindowMask(2, { before: -1 })",
    () => slidingWindowMask(2, { before: -1, after: 0 }),
    "slidingWindowMask: window.before must be a whole number from 0 up, got -1",
  ],
  [
    "slidingWindowMask(2, {})",
    () => slidingWindowMask(2, {} as never),
    "slidingWindowMask: window.before must be a whole number from 0 up, got undefined",
  ],
  [
    "slidingWindowMask(2, { size })",
    () => slidingWindowMask(2, { size: 2 } as never),
    'slidingWindowMask: fields of window must be named before, after, keysBefore, got "size"',
  ],
  [
    "slidingWindowMask(2, null)",
    () => slidingWindowMask(2, null as never),
    "slidingWindowMask: window must be a whole number from 1 up, or { before, after }, got null",
  ],
  [
    "prefixMask(2, -1)",
    () => prefixMask(2, -1),
    "prefixMask: prefix must be a whole number from 0 up, got -1",
  ],
  [
    "blockMask(2, 0)",
    () => blockMask(2, 0),
    "blockMask: size must be a whole number from 1 up, got 0",
  ],
  [
    "dilatedMask(2, 0.5)",
    () => dilatedMask(2, 0.5),
    "dilatedMask: step must be a whole number from 1 up, got 0.5",
  ],
  [
    "documentMask(3)",
    () => documentMask(3 as never),
    "documentMask: keyDocuments must be an array of numbers or strings, got number",
  ],
  [
    "documentMask([1], [null])",
    () => documentMask([1], [null as never]),
    "documentMask: queryDocuments[0] must be a finite number or a string, got null",
  ],
  [
    "documentMask of 40000 tokens",
    () => documentMask(Array(40000).fill(1)),
    "documentMask: queries · keys must be at most 1073741824, got 1600000000",
  ],
  [
    "blockMask(-1, 2)",
    () => blockMask(-1, 2),
    "blockMask: queries must be a whole number from 0 up, got -1",
  ],
  [
    "dilatedMask(-1, 2)",
    () => dilatedMask(-1, 2),
    "dilatedMask: queries must be a whole number from 0 up, got -1",
  ],
  [
    "prefixMask(-1, 2)",
    () => prefixMask(-1, 2),
    "prefixMask: queries must be a whole number from 0 up, got -1",
  ],
  [
    "alibiSlopes(1e8)",
    () => alibiSlopes(1e8),
    "alibiSlopes: heads must be at most 65536, got 100000000",
  ],
  [
    "alibiBias(1e9, 0)",
    () => alibiBias(1e9, 0),
    "alibiBias: heads must be at most 65536, got 1000000000",
  ],
  [
    "alibiBias(2, 1e6)",
    () => alibiBias(2, 1e6),
    "alibiBias: heads · queries · keys must be at most 1073741824, got 2000000000000",
  ],
  [
    "repeatHeads(vectors, 1e9)",
    () => repeatHeads(tensor([[[1]]]), 1e9),
    "repeatHeads: times must be at most 65536, got 1000000000",
  ],
  [
    "repeatHeads(vectors, 2 ** 16) of many numbers",
    () => repeatHeads(tensor(new Float32Array(2 ** 15), [1, 1, 2 ** 15]), 2 ** 16),
    "repeatHeads: entries · times must be at most 1073741824, got 2147483648",
  ],
  [
    "sinusoidalPositions(1e9, 1e9)",
    () => sinusoidalPositions(1e9, 1e9),
    "sinusoidalPositions: tokens · dModel must be at most 1073741824, got 1000000000000000000",
  ],
  [
    "toNested of rows without entries",
    () => toNested(empty),
    "toNested: source.shape must hold at most 16777216 rows without entries, got 1000000000",
  ],
  [
    "entropy of rows without entries",
    () => entropy(empty),
    "entropy: weights.shape must hold at most 16777216 rows without entries, got 1000000000",
  ],
  [
    "toNested of 200000 axes",
    () => toNested(manyAxes),
    "toNested: source.shape must have at most 32 axes, got 200000",
  ],
];

test.each(refused)("%s throws a RangeError that names the limit", (_, run, message) => {
  const error = errorOf(run);
  expect(error).toHaveProperty("message", message);
  expect(String(error)).toMatch(MESSAGE_FORM);
});

test("alibiSlopes(heads) and rotaryFrequencies(columns) take as many as the limits that they name", () => {
  expect(alibiSlopes(2 ** 16).data).toHaveLength(2 ** 16);
  expect(rotaryFrequencies(2 ** 20)).toHaveLength(2 ** 19);
});

describe("a mask without entries", () => {
  test.each([
    ["causalMask(2 ** 31, 0)", () => causalMask(2 ** 31, 0)],
    ["maskWhere(2 ** 31, 0, …)", () => maskWhere(2 ** 31, 0, () => true)],
  ])("%s has no entries", (_, make) => {
    expect(make().data).toHaveLength(0);
  });
});
