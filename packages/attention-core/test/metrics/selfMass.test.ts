import fc from "fast-check";
import { expect, test } from "vitest";
import { tensor, toNested } from "../../src/index.js";
import { selfMass } from "../../src/metrics/selfMass.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { anyWeights, ofEachHead, PARAMETERS } from "./helpers/weights.js";

test("selfMass(weights) is the mean weight on the diagonal", () => {
  const weights = tensor([
    [1, 0],
    [0.5, 0.5],
  ]);
  expect(toNested(selfMass(weights))).toBe(0.75);
});

test("selfMass(weights) with more keys than queries shifts the diagonal to the last key", () => {
  const weights = tensor([
    [0, 1, 0],
    [0, 0.5, 0.5],
  ]);
  expect(toNested(selfMass(weights))).toBe(0.75);
});

test("selfMass(weights) with more queries than keys omits those before the first key", () => {
  expect(toNested(selfMass(tensor([[0.125], [0.25], [0.5]])))).toBe(0.5);
});

test("selfMass(weights) of a matrix is one number, of shape []", () => {
  expect(selfMass(tensor([[1]])).shape).toEqual([]);
});

test("selfMass(weights) is one number for each head, whatever the batch axes", () => {
  const property = fc.property(anyWeights, (weights) => {
    const each = ofEachHead(weights, selfMass);
    expect(selfMass(weights)).toEqual(tensor(each));
    const [heads, queries, keys] = weights.shape;
    const layers = tensor(weights.data, [1, heads, queries, keys]);
    expect(selfMass(layers)).toEqual(tensor(each, [1, heads]));
  });
  fc.assert(property, PARAMETERS);
});

test("selfMass(weights) without queries, keys or heads is 0 for each head", () => {
  expect(toNested(selfMass(tensor([], [0, 2])))).toBe(0);
  expect(toNested(selfMass(tensor([], [2, 0])))).toBe(0);
  expect(toNested(selfMass(tensor([], [2, 0, 3])))).toEqual([0, 0]);
  expect(toNested(selfMass(tensor([], [0, 2, 3])))).toEqual([]);
});

test("selfMass(weights) does not change its argument", () => {
  expectUnchanged(selfMass, tensor([[0.5, 0.5]]));
});
