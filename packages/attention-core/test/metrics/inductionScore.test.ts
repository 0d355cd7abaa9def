import fc from "fast-check";
import { expect, test } from "vitest";
import { tensor, toNested } from "../../src/index.js";
import { inductionScore } from "../../src/metrics/inductionScore.js";
import { worstDeviation } from "../helpers/expectClose.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { anyWeights, ofEachHead, PARAMETERS, TOLERANCE, weightsOf } from "./helpers/weights.js";

const weights = tensor([
  [1, 0, 0, 0],
  [0.5, 0.5, 0, 0],
  [0, 0.75, 0.25, 0],
  [0, 0, 0.25, 0.75],
]);

test("inductionScore(weights, tokens) is the weight from a token to what followed it before", () => {
  expect(toNested(inductionScore(weights, ["A", "B", "A", "C"]))).toBe(0.75);
});

test("inductionScore(weights, tokens) averages over the tokens that occurred before", () => {
  expect(toNested(inductionScore(weights, ["A", "B", "A", "B"]))).toBe(0.5); // (0.75 + 0.25) / 2
});

test("inductionScore(weights, tokens) adds up what followed several earlier occurrences", () => {
  // The second A sees 0.75 on B; the third A sees 0 on B and 0.75 on itself, which followed the second.
  expect(toNested(inductionScore(weights, ["A", "B", "A", "A"]))).toBe(0.75);
});

test("inductionScore(weights, tokens) is 0 when no token occurs twice", () => {
  expect(toNested(inductionScore(weights, ["A", "B", "C", "D"]))).toBe(0);
});

test("inductionScore(weights, tokens) takes numbers in the vocabulary, which are not text", () => {
  expect(toNested(inductionScore(weights, [7, 8, 7, 9]))).toBe(0.75);
  expect(toNested(inductionScore(weights, [7, 8, "7", 9]))).toBe(0);
});

test("inductionScore(weights, tokens) with more keys than queries puts the last query at the last key", () => {
  expect(toNested(inductionScore(tensor([[0, 0.75, 0.25]]), ["A", "B", "A"]))).toBe(0.75);
});

test("inductionScore(weights, tokens) with more queries than keys omits those before the first key", () => {
  const tall = tensor([
    [1, 0],
    [1, 0],
    [0.25, 0.75],
  ]);
  expect(toNested(inductionScore(tall, ["A", "A"]))).toBe(0.75);
});

test("inductionScore(weights, tokens) without queries, keys or heads is 0 for each head", () => {
  expect(toNested(inductionScore(tensor([], [0, 2]), ["A", "A"]))).toBe(0);
  expect(toNested(inductionScore(tensor([], [2, 0]), []))).toBe(0);
  expect(toNested(inductionScore(tensor([], [0, 1, 1]), ["A"]))).toEqual([]);
});

test("inductionScore(weights, tokens) is Σ weights[i][j + 1] over j < i with the same token", () => {
  const repeated = fc
    .integer({ min: 1, max: 6 })
    .chain((tokens) =>
      fc.tuple(
        weightsOf(2, tokens, tokens),
        fc.array(fc.constantFrom("A", "B"), { minLength: tokens, maxLength: tokens }),
      ),
    );
  const property = fc.property(repeated, ([heads, tokens]) => {
    const expected = toNested(heads).map((rows) => {
      const found = rows.flatMap((row, i) => {
        const earlier = tokens.slice(0, i).flatMap((token, j) => (token === tokens[i] ? [j] : []));
        const masses = earlier.map((j) => row[j + 1] ?? Number.NaN);
        return masses.length === 0 ? [] : [masses.reduce((a, b) => a + b)];
      });
      return found.reduce((a, b) => a + b, 0) / Math.max(1, found.length);
    });
    const { data } = inductionScore(heads, tokens);
    expect(worstDeviation(data, expected)).toBeLessThanOrEqual(TOLERANCE);
  });
  fc.assert(property, PARAMETERS);
});

test("inductionScore(weights, tokens) of many heads is that of each head", () => {
  const property = fc.property(anyWeights, (heads) => {
    const tokens = Array.from({ length: heads.shape[2] }, (_, key) => key % 2);
    const each = ofEachHead(heads, (matrix) => inductionScore(matrix, tokens));
    expect(inductionScore(heads, tokens)).toEqual(tensor(each));
  });
  fc.assert(property, PARAMETERS);
});

test("inductionScore(weights, tokens) does not change its arguments", () => {
  expectUnchanged(inductionScore, weights, ["A", "B", "A", "B"]);
});
