import fc from "fast-check";
import { expect, test } from "vitest";
import { tensor, toNested } from "../../src/index.js";
import { sinkMass } from "../../src/metrics/sinkMass.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { anyWeights, ofEachHead, PARAMETERS } from "./helpers/weights.js";

test("sinkMass(weights) is the mean weight on the first key", () => {
  const weights = tensor([
    [1, 0],
    [0.5, 0.5],
  ]);
  expect(toNested(sinkMass(weights))).toBe(0.75);
});

test("sinkMass(weights) counts every query, also where queries and keys differ in number", () => {
  expect(toNested(sinkMass(tensor([[1], [0.5], [0]])))).toBe(0.5);
  expect(toNested(sinkMass(tensor([[0.25, 0.5, 0.25]])))).toBe(0.25);
});

test("sinkMass(weights) of a matrix is one number, of shape []", () => {
  expect(sinkMass(tensor([[1]])).shape).toEqual([]);
});

test("sinkMass(weights) is one number for each head, whatever the batch axes", () => {
  const property = fc.property(anyWeights, (weights) => {
    const each = ofEachHead(weights, sinkMass);
    expect(sinkMass(weights)).toEqual(tensor(each));
    const [heads, queries, keys] = weights.shape;
    const layers = tensor(weights.data, [1, heads, queries, keys]);
    expect(sinkMass(layers)).toEqual(tensor(each, [1, heads]));
  });
  fc.assert(property, PARAMETERS);
});

test("sinkMass(weights) without queries, keys or heads is 0 for each head", () => {
  expect(toNested(sinkMass(tensor([], [0, 2])))).toBe(0);
  expect(toNested(sinkMass(tensor([], [2, 0])))).toBe(0);
  expect(toNested(sinkMass(tensor([], [2, 0, 3])))).toEqual([0, 0]);
  expect(toNested(sinkMass(tensor([], [0, 2, 3])))).toEqual([]);
});

test("sinkMass(weights) does not change its argument", () => {
  expectUnchanged(sinkMass, tensor([[0.5, 0.5]]));
});
