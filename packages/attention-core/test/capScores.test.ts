import { expect, test } from "vitest";
import { capScores, tensor, toNested } from "../src/index.js";
import { expectClose } from "./helpers/expectClose.js";

/** A stage stored as float32, with 24 bits: an error of 6e-8 in numbers up to 1, and relative above. */
const TOLERANCE = 1e-7;

test("capScores(scores, cap) is cap · tanh(score / cap)", () => {
  // tanh(log 2) = (2 − 1/2) / (2 + 1/2) = 3/5, and tanh(log 3) = (3 − 1/3) / (3 + 1/3) = 4/5.
  const scores = tensor([[0, 10 * Math.log(2), -10 * Math.log(3)]]);
  expectClose(capScores(scores, 10), [[0, 6, -8]], TOLERANCE);
});

test("capScores(scores, cap) leaves scores far below the cap nearly as they are", () => {
  expectClose(capScores(tensor([[1, -2]]), 1e6), [[1, -2]], TOLERANCE);
});

test("capScores(scores, cap) lets no score exceed the cap, however large it was", () => {
  const scores = tensor([[1e3, -1e3, 1e4, -1e4, 3e38, -3e38]]);
  expect(toNested(capScores(scores, 0.5))).toEqual([[0.5, -0.5, 0.5, -0.5, 0.5, -0.5]]);
});

test("capScores(scores, cap) turns −∞ into −cap, and so belongs before keys are hidden", () => {
  expect(toNested(capScores(tensor([[-Infinity, Infinity]]), 5))).toEqual([[-5, 5]]);
});

test("capScores(scores, cap) keeps the order and the sign of the scores", () => {
  const [capped = []] = toNested(capScores(tensor([[-60, -5, 0, 5, 60]]), 50));
  expect(capped).toEqual(capped.toSorted((a, b) => a - b));
  expect(capped.map(Math.sign)).toEqual([-1, -1, 0, 1, 1]);
  expect(capped[0]).toBe(-(capped[4] ?? Number.NaN));
});

test("capScores(scores, cap) treats every score apart, in any number of axes", () => {
  const numbers = [10 * Math.log(2), 0];
  for (const shape of [[2], [1, 2], [2, 1, 1], [1, 2, 1, 1]]) {
    const capped = capScores(tensor(numbers, shape), 10);
    expect(capped.shape).toEqual(shape);
    expectClose(capped, [6, 0], TOLERANCE);
  }
});

test("capScores(scores, cap) without scores is empty", () => {
  expect(capScores(tensor([], [2, 0]), 1).shape).toEqual([2, 0]);
});
