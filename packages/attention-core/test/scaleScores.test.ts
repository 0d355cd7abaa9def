import { expect, test } from "vitest";
import { scaleScores, tensor, toNested } from "../src/index.js";

test("scaleScores(scores, dHead) divides by the square root of dHead", () => {
  expect(toNested(scaleScores(tensor([[8, -4]]), 4))).toEqual([[4, -2]]);
  expect(toNested(scaleScores(tensor([[8, -4]]), 1))).toEqual([[8, -4]]);
});

test("scaleScores(scores, dHead, scale) multiplies by scale instead", () => {
  expect(toNested(scaleScores(tensor([[8, -4]]), 4, 0.25))).toEqual([[2, -1]]);
  expect(toNested(scaleScores(tensor([[8, 4]]), 4, 0))).toEqual([[0, 0]]);
  expect(toNested(scaleScores(tensor([[8, -4]]), 4, -1))).toEqual([[-8, 4]]);
});

test("scaleScores(scores, dHead) takes one row, and any batch axes", () => {
  expect(toNested(scaleScores(tensor([8]), 4))).toEqual([4]);
  expect(toNested(scaleScores(tensor([[[8]], [[4]]]), 4))).toEqual([[[4]], [[2]]]);
  expect(scaleScores(tensor([8, 4], [1, 1, 1, 2]), 4).shape).toEqual([1, 1, 1, 2]);
});

test("scaleScores(scores, dHead) leaves a hidden key at -Infinity", () => {
  expect(toNested(scaleScores(tensor([[-Infinity, 4]]), 4))).toEqual([[-Infinity, 2]]);
});

test("scaleScores(scores, dHead) of no scores is empty", () => {
  expect(scaleScores(tensor([], [0, 3]), 4).shape).toEqual([0, 3]);
});
