import { expect, test } from "vitest";
import {
  alibiBias,
  alibiSlopes,
  attention,
  attentionGradient,
  capScores,
  fusedAttention,
  multiHeadAttention,
  onlineSoftmax,
  repeatHeads,
  rotatePositions,
  slidingWindowMask,
  softmaxGradient,
  tensor,
} from "../src/index.js";
import { errorOf, MESSAGE_FORM } from "./helpers/refusals.js";

const matrix = tensor([
  [1, 2],
  [3, 4],
]);
const narrow = tensor([[1], [2]]);
const heads = tensor([[[1, 2]], [[3, 4]]]);
const projections = { query: matrix, key: matrix, value: matrix, output: matrix };
const stages = attention(matrix, matrix, matrix);

test.each<[call: string, run: () => unknown, error: string]>([
  [
    "capScores(scores, 0)",
    () => capScores(matrix, 0),
    "RangeError: capScores: cap must be a positive number, got 0",
  ],
  [
    "attention(…, { softCap: Infinity })",
    () => attention(matrix, matrix, matrix, { softCap: Infinity }),
    "RangeError: attention: softCap must be a positive number, got Infinity",
  ],
  [
    "fusedAttention(…, { softCap: NaN })",
    () => fusedAttention(matrix, matrix, matrix, { softCap: Number.NaN }),
    "RangeError: fusedAttention: softCap must be a positive number, got NaN",
  ],
  [
    "fusedAttention(queries, keys, values) with keys of another width",
    () => fusedAttention(matrix, narrow, matrix),
    "RangeError: fusedAttention: keys must have shape [keys, dHead = 2], got [2, 1]",
  ],
  [
    "slidingWindowMask(2, 0)",
    () => slidingWindowMask(2, 0),
    "RangeError: slidingWindowMask: window must be a whole number from 1 up, or { before, after }, got 0",
  ],
  [
    "slidingWindowMask(-1, 1)",
    () => slidingWindowMask(-1, 1),
    "RangeError: slidingWindowMask: queries must be a whole number from 0 up, got -1",
  ],
  [
    "onlineSoftmax(scores, 0)",
    () => onlineSoftmax(matrix, 0),
    "RangeError: onlineSoftmax: blockSize must be a whole number from 1 up, got 0",
  ],
  [
    "repeatHeads(heads, 1.5)",
    () => repeatHeads(heads, 1.5),
    "RangeError: repeatHeads: times must be a whole number from 1 up, got 1.5",
  ],
  [
    "repeatHeads(matrix, 2)",
    // @ts-expect-error a JavaScript caller is not stopped by the rank in the type
    () => repeatHeads(matrix, 2),
    "RangeError: repeatHeads: vectors must have shape [keyValueHeads, keys, dHead], got [2, 2]",
  ],
  [
    "alibiSlopes(0)",
    () => alibiSlopes(0),
    "RangeError: alibiSlopes: heads must be a whole number from 1 up, got 0",
  ],
  [
    "alibiBias(0, 1)",
    () => alibiBias(0, 1),
    "RangeError: alibiBias: heads must be a whole number from 1 up, got 0",
  ],
  [
    "alibiBias(1, 1, -1)",
    () => alibiBias(1, 1, -1),
    "RangeError: alibiBias: keys must be a whole number from 0 up, got -1",
  ],
  [
    "rotatePositions(vectors) with an odd number of columns",
    () => rotatePositions(narrow),
    "RangeError: rotatePositions: dHead must be even, got 1",
  ],
  [
    "rotatePositions(vectors, { base: 0 })",
    () => rotatePositions(matrix, { base: 0 }),
    "RangeError: rotatePositions: base must be a positive number, got 0",
  ],
  [
    "rotatePositions(vectors, { offset: 0.5 })",
    () => rotatePositions(matrix, { offset: 0.5 }),
    "RangeError: rotatePositions: offset must be a whole number from 0 up, got 0.5",
  ],
  [
    'rotatePositions(vectors, { layout: "llama" })',
    // @ts-expect-error a JavaScript caller is not stopped by types
    () => rotatePositions(matrix, { layout: "llama" }),
    "RangeError: rotatePositions: layout must be one of interleaved, halves, got llama",
  ],
  [
    "rotatePositions(vectors, null)",
    // @ts-expect-error wrong on purpose
    () => rotatePositions(matrix, null),
    "TypeError: rotatePositions: options must be an object, got null",
  ],
  [
    "rotatePositions(nested arrays)",
    // @ts-expect-error wrong on purpose
    () => rotatePositions([[1, 2]]),
    "TypeError: rotatePositions: vectors must be a tensor, as tensor() makes, got an array",
  ],
  [
    "multiHeadAttention(…, { keyValueHeads: 3 }) of 2 heads",
    () => multiHeadAttention(matrix, projections, { heads: 2, keyValueHeads: 3 }),
    "RangeError: multiHeadAttention: heads must be divisible by keyValueHeads (3), got 2",
  ],
  [
    "multiHeadAttention(…, { keyValueHeads: 1 }) with keys for every head",
    () => multiHeadAttention(matrix, projections, { heads: 2, keyValueHeads: 1 }),
    "RangeError: multiHeadAttention: projections.key must have shape [dInput = 2, dKeys = 1], got [2, 2]",
  ],
  [
    "multiHeadAttention(…, { rotary, context }) with fewer keys than queries",
    () =>
      multiHeadAttention(matrix, projections, { heads: 1, rotary: {}, context: tensor([[1, 2]]) }),
    "RangeError: multiHeadAttention: context must have at least 2 rows when rotary is set, got 1",
  ],
  [
    "multiHeadAttention(…, { rotary }) of one column per head",
    () => multiHeadAttention(matrix, projections, { heads: 2, rotary: {} }),
    "RangeError: multiHeadAttention: dHead must be even, got 1",
  ],
  [
    "multiHeadAttention(…, { rotary: { base: 0 } })",
    () => multiHeadAttention(matrix, projections, { heads: 1, rotary: { base: 0 } }),
    "RangeError: multiHeadAttention: rotary.base must be a positive number, got 0",
  ],
  [
    "multiHeadAttention(…, { rotary: { offset: -1 } })",
    () => multiHeadAttention(matrix, projections, { heads: 1, rotary: { offset: -1 } }),
    "RangeError: multiHeadAttention: rotary.offset must be a whole number from 0 up, got -1",
  ],
  [
    "multiHeadAttention(…, { rotary: { layout } }) of another name",
    // @ts-expect-error wrong on purpose
    () => multiHeadAttention(matrix, projections, { heads: 1, rotary: { layout: "neox" } }),
    "RangeError: multiHeadAttention: rotary.layout must be one of interleaved, halves, got neox",
  ],
  [
    "softmaxGradient(weights, weightsGradient) of different shapes",
    () => softmaxGradient(matrix, narrow),
    "RangeError: softmaxGradient: weightsGradient must have shape [2, keys = 2], got [2, 1]",
  ],
  [
    "softmaxGradient(weights, weightsGradient, { temperature: 0 })",
    () => softmaxGradient(matrix, matrix, { temperature: 0 }),
    "RangeError: softmaxGradient: temperature must be a positive number, got 0",
  ],
  [
    "attentionGradient(stages, outputGradient) of another shape",
    () => attentionGradient(stages, narrow),
    "RangeError: attentionGradient: outputGradient must have shape [queries = 2, dValue = 2], got [2, 1]",
  ],
  [
    "attentionGradient(null, …)",
    // @ts-expect-error wrong on purpose
    () => attentionGradient(null, matrix),
    "TypeError: attentionGradient: stages must be an object, got null",
  ],
])("%s throws `FUNCTION: WHAT must BE, got VALUE`", (_, run, error) => {
  const thrown = String(errorOf(run));
  expect(thrown).toBe(error);
  expect(thrown).toMatch(MESSAGE_FORM);
});
