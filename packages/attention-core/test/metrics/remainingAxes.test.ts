import { expect, test } from "vitest";
import { type Matrix, type Tensor, tensor, type Vector } from "../../src/index.js";
import { entropy } from "../../src/metrics/entropy.js";
import { selfMass } from "../../src/metrics/selfMass.js";

const matrix = tensor([[1]]);
const heads = tensor([[[1]], [[1]]]);

test("a number for each query has a type of one axis less", () => {
  const ofMatrix: Vector = entropy(matrix);
  const ofHeads: Matrix = entropy(heads);
  // @ts-expect-error one axis too many
  const wrong: Matrix = entropy(matrix);
  expect([ofMatrix.shape, ofHeads.shape, wrong.shape]).toEqual([[1], [2, 1], [1]]);
});

test("a number for each head has a type of two axes less", () => {
  const ofMatrix: Tensor<readonly []> = selfMass(matrix);
  const ofHeads: Vector = selfMass(heads);
  // @ts-expect-error one axis too many
  const wrong: Vector = selfMass(matrix);
  expect([ofMatrix.shape, ofHeads.shape, wrong.shape]).toEqual([[], [2], []]);
});

test("of a tensor whose number of axes is not known, what remains is not known either", () => {
  const unknown: Tensor = heads;
  const remaining: Tensor = selfMass(unknown);
  // @ts-expect-error it might have any number of axes
  const wrong: Vector = selfMass(unknown);
  expect([remaining.shape, wrong.shape]).toEqual([[2], [2]]);
});
