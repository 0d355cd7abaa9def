import fc from "fast-check";
import { expect, test } from "vitest";
import { tensor, toNested } from "../../src/index.js";
import { mergeTokens } from "../../src/metrics/mergeTokens.js";
import { worstDeviation } from "../helpers/expectClose.js";
import { rowSums } from "../helpers/rows.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { anyWeights, ofEachHead, PARAMETERS, TOLERANCE } from "./helpers/weights.js";

const weights = tensor([
  [1, 0, 0],
  [0.5, 0.25, 0.25],
  [0, 0.5, 0.5],
]);

/** Any words of this many tokens. */
function groupsOf(tokens: number): fc.Arbitrary<number[]> {
  return fc
    .array(fc.boolean(), { minLength: tokens, maxLength: tokens })
    .map((starts) => starts.map((_, i) => starts.slice(1, i + 1).filter(Boolean).length));
}

/** Weights with words for their queries and for their keys. */
const withWords = anyWeights.chain((given) =>
  fc.tuple(fc.constant(given), groupsOf(given.shape[1]), groupsOf(given.shape[2])),
);

test("mergeTokens(weights, groups) averages the rows and sums the columns of each word", () => {
  expect(toNested(mergeTokens(weights, [0, 1, 1]))).toEqual([
    [1, 0],
    [0.25, 0.75],
  ]);
});

test("mergeTokens(weights, groups) with one token a word is weights", () => {
  expect(mergeTokens(weights, [0, 1, 2])).toEqual(weights);
});

test("mergeTokens(weights, groups) with one word for all is 1", () => {
  expect(toNested(mergeTokens(weights, [0, 0, 0]))).toEqual([[1]]);
});

test("mergeTokens(weights, queryGroups, keyGroups) has other words for queries than for keys", () => {
  expect(toNested(mergeTokens(weights, [0, 0, 1], [0, 1, 1]))).toEqual([
    [0.75, 0.25],
    [0, 1],
  ]);
});

test("mergeTokens(weights, queryGroups, keyGroups) of more keys than queries is as wide as there are words", () => {
  const wide = tensor([[0.5, 0.25, 0.25]]);
  expect(toNested(mergeTokens(wide, [0], [0, 1, 1]))).toEqual([[0.5, 0.5]]);
});

test("mergeTokens(weights, groups) counts a token with every key hidden as a row of zeros", () => {
  const half = tensor([
    [0, 0],
    [0, 1],
  ]);
  expect(toNested(mergeTokens(half, [0, 0], [0, 1]))).toEqual([[0, 0.5]]);
});

test("mergeTokens(weights, groups) without tokens or heads is empty", () => {
  expect(mergeTokens(tensor([], [0, 0]), [])).toEqual(tensor([], [0, 0]));
  expect(mergeTokens(tensor([], [2, 0]), [0, 0], [])).toEqual(tensor([], [1, 0]));
  expect(mergeTokens(tensor([], [0, 2, 2]), [0, 0])).toEqual(tensor([], [0, 1, 1]));
});

test("mergeTokens(weights, queryGroups, keyGroups) gives each word the mean of its tokens' row sums", () => {
  const property = fc.property(withWords, ([given, queryGroups, keyGroups]) => {
    const [heads, queries] = given.shape;
    const sums = rowSums(given);
    const words = (queryGroups.at(-1) ?? -1) + 1;
    const expected = Array.from({ length: heads * words }, (_, row) => {
      const ofWord = sums
        .slice(Math.floor(row / words) * queries, (Math.floor(row / words) + 1) * queries)
        .filter((_, query) => queryGroups[query] === row % words);
      return ofWord.reduce((a, b) => a + b, 0) / ofWord.length;
    });
    const merged = rowSums(mergeTokens(given, queryGroups, keyGroups));
    expect(worstDeviation(merged, expected)).toBeLessThanOrEqual(TOLERANCE);
  });
  fc.assert(property, PARAMETERS);
});

test("mergeTokens(weights, …) of many heads is that of each head", () => {
  const property = fc.property(withWords, ([given, queryGroups, keyGroups]) => {
    const each = ofEachHead(given, (matrix) => mergeTokens(matrix, queryGroups, keyGroups));
    expect([...mergeTokens(given, queryGroups, keyGroups).data]).toEqual(each);
  });
  fc.assert(property, PARAMETERS);
});

test("mergeTokens(weights, queryGroups, keyGroups) does not change its arguments", () => {
  expectUnchanged(mergeTokens, weights, [0, 1, 1], [0, 0, 1]);
});
