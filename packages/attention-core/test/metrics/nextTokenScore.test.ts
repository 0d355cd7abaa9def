import fc from "fast-check";
import { expect, test } from "vitest";
import { tensor, toNested } from "../../src/index.js";
import { nextTokenScore } from "../../src/metrics/nextTokenScore.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { anyWeights, ofEachHead, PARAMETERS } from "./helpers/weights.js";

test("nextTokenScore(weights) is the mean weight on the key after, without the last query", () => {
  const weights = tensor([
    [0, 1, 0],
    [0.5, 0, 0.5],
    [0, 0, 1],
  ]);
  expect(toNested(nextTokenScore(weights))).toBe(0.75);
});

test("nextTokenScore(weights) with more keys than queries puts the last query at the last key", () => {
  const weights = tensor([
    [0, 0, 0.25, 0.75],
    [1, 0, 0, 0],
  ]);
  expect(toNested(nextTokenScore(weights))).toBe(0.75);
});

test("nextTokenScore(weights) with more queries than keys begins where a key is next", () => {
  const weights = tensor([
    [0.25, 0.75],
    [1, 0],
    [1, 0],
    [0, 1],
  ]);
  expect(toNested(nextTokenScore(weights))).toBe(0.5); // queries 1 and 2 have a next key: (1 + 0) / 2
});

test("nextTokenScore(weights) is 0 when no query has a key after it", () => {
  expect(toNested(nextTokenScore(tensor([[0.5, 0.5]])))).toBe(0);
});

test("nextTokenScore(weights) of a matrix is one number, of shape []", () => {
  expect(nextTokenScore(tensor([[1]])).shape).toEqual([]);
});

test("nextTokenScore(weights) is one number for each head, whatever the batch axes", () => {
  const property = fc.property(anyWeights, (weights) => {
    const each = ofEachHead(weights, nextTokenScore);
    expect(nextTokenScore(weights)).toEqual(tensor(each));
    const [heads, queries, keys] = weights.shape;
    const layers = tensor(weights.data, [1, heads, queries, keys]);
    expect(nextTokenScore(layers)).toEqual(tensor(each, [1, heads]));
  });
  fc.assert(property, PARAMETERS);
});

test("nextTokenScore(weights) without queries, keys or heads is 0 for each head", () => {
  expect(toNested(nextTokenScore(tensor([], [0, 2])))).toBe(0);
  expect(toNested(nextTokenScore(tensor([], [2, 0])))).toBe(0);
  expect(toNested(nextTokenScore(tensor([], [2, 0, 3])))).toEqual([0, 0]);
  expect(toNested(nextTokenScore(tensor([], [0, 2, 3])))).toEqual([]);
});

test("nextTokenScore(weights) does not change its argument", () => {
  expectUnchanged(nextTokenScore, tensor([[0.5, 0.5]]));
});
