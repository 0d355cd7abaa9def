import fc from "fast-check";
import { expect, test } from "vitest";
import { tensor, toNested } from "../../src/index.js";
import { previousTokenScore } from "../../src/metrics/previousTokenScore.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { anyWeights, ofEachHead, PARAMETERS } from "./helpers/weights.js";

test("previousTokenScore(weights) is the mean weight on the key before, without the first query", () => {
  const weights = tensor([
    [1, 0, 0],
    [1, 0, 0],
    [0, 0.5, 0.5],
  ]);
  expect(toNested(previousTokenScore(weights))).toBe(0.75);
});

test("previousTokenScore(weights) with more keys than queries puts the last query at the last key", () => {
  const weights = tensor([
    [0, 1, 0, 0],
    [0, 0.5, 0.5, 0],
  ]);
  expect(toNested(previousTokenScore(weights))).toBe(0.75);
});

test("previousTokenScore(weights) with more queries than keys omits those before the first key", () => {
  const weights = tensor([
    [1, 0],
    [1, 0],
    [0.25, 0.75],
  ]);
  expect(toNested(previousTokenScore(weights))).toBe(0.25);
});

test("previousTokenScore(weights) is 0 when no query has a key before it", () => {
  expect(toNested(previousTokenScore(tensor([[1]])))).toBe(0);
});

test("previousTokenScore(weights) counts a query with every key hidden as 0", () => {
  const weights = tensor([
    [1, 0, 0],
    [1, 0, 0],
    [0, 0, 0],
  ]);
  expect(toNested(previousTokenScore(weights))).toBe(0.5);
});

test("previousTokenScore(weights) of a matrix is one number, of shape []", () => {
  expect(previousTokenScore(tensor([[1]])).shape).toEqual([]);
});

test("previousTokenScore(weights) is one number for each head, whatever the batch axes", () => {
  const property = fc.property(anyWeights, (weights) => {
    const each = ofEachHead(weights, previousTokenScore);
    expect(previousTokenScore(weights)).toEqual(tensor(each));
    const [heads, queries, keys] = weights.shape;
    const layers = tensor(weights.data, [1, heads, queries, keys]);
    expect(previousTokenScore(layers)).toEqual(tensor(each, [1, heads]));
  });
  fc.assert(property, PARAMETERS);
});

test("previousTokenScore(weights) without queries, keys or heads is 0 for each head", () => {
  expect(toNested(previousTokenScore(tensor([], [0, 2])))).toBe(0);
  expect(toNested(previousTokenScore(tensor([], [2, 0])))).toBe(0);
  expect(toNested(previousTokenScore(tensor([], [2, 0, 3])))).toEqual([0, 0]);
  expect(toNested(previousTokenScore(tensor([], [0, 2, 3])))).toEqual([]);
});

test("previousTokenScore(weights) does not change its argument", () => {
  expectUnchanged(previousTokenScore, tensor([[0.5, 0.5]]));
});
