import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { softmax, tensor, toNested } from "../src/index.js";
import { expectClose } from "./helpers/expectClose.js";

/** Scores and weights are stored as float32, with 24 bits: an error of 6e-8 in numbers up to 1. */
const TOLERANCE = 1e-7;

test("softmax(scores) gives each row as shares of 1", () => {
  const weights = softmax(
    tensor([
      [0, Math.log(3)],
      [Math.log(4), 0],
    ]),
  );
  expectClose(
    weights,
    [
      [0.25, 0.75],
      [0.8, 0.2],
    ],
    TOLERANCE,
  );
});

test("softmax(scores) of equal scores is equal shares", () => {
  expect(toNested(softmax(tensor([[7, 7, 7, 7]])))).toEqual([[0.25, 0.25, 0.25, 0.25]]);
});

test("softmax(scores) of one key is 1, whatever its score", () => {
  expect(toNested(softmax(tensor([[0], [-1000], [1000]])))).toEqual([[1], [1], [1]]);
});

test("softmax(scores) gives a hidden key exactly 0", () => {
  expectClose(softmax(tensor([[0, -Infinity, Math.log(3)]])), [[0.25, 0, 0.75]], TOLERANCE);
  expect(softmax(tensor([[0, -Infinity]])).data[1]).toBe(0);
});

test("softmax(scores) gives zeros when every key is hidden", () => {
  const weights = softmax(
    tensor([
      [-Infinity, -Infinity],
      [0, 0],
    ]),
  );
  expect(toNested(weights)).toEqual([
    [0, 0],
    [0.5, 0.5],
  ]);
});

test("softmax(scores) neither overflows nor underflows for scores of 1000 and 10000", () => {
  expect(toNested(softmax(tensor([[1000, -1000]])))).toEqual([[1, 0]]);
  expect(toNested(softmax(tensor([[1e4, -1e4]])))).toEqual([[1, 0]]);
  expect(toNested(softmax(tensor([[1000, 1000]])))).toEqual([[0.5, 0.5]]);
  expect(toNested(softmax(tensor([[-1e4, -1e4]])))).toEqual([[0.5, 0.5]]);
});

test("softmax(scores) of the largest float32 numbers is still finite", () => {
  const largest = 3.4e38;
  expect(toNested(softmax(tensor([[largest, -largest]])))).toEqual([[1, 0]]);
});

test("softmax(scores, { temperature }) below 1 sharpens, above 1 flattens", () => {
  const scores = tensor([[0, Math.log(3)]]);
  expectClose(softmax(scores, { temperature: 0.5 }), [[0.1, 0.9]], TOLERANCE);
  const half = Math.sqrt(3) / (1 + Math.sqrt(3));
  expectClose(softmax(scores, { temperature: 2 }), [[1 - half, half]], TOLERANCE);
});

test("softmax(scores, { temperature }) near 0 gives all weight to the highest score", () => {
  expect(toNested(softmax(tensor([[1, 2, -Infinity]]), { temperature: 1e-9 }))).toEqual([
    [0, 1, 0],
  ]);
});

test("softmax(scores, { temperature }) left out or undefined is 1", () => {
  const scores = tensor([[0, 1]]);
  expect(softmax(scores, {})).toEqual(softmax(scores));
  expect(softmax(scores, { temperature: undefined })).toEqual(softmax(scores, { temperature: 1 }));
});

test("softmax(scores) works along the last axis of any shape", () => {
  const heads = softmax(tensor([[[0, Math.log(3)]], [[0, 0]]]));
  expectClose(heads, [[[0.25, 0.75]], [[0.5, 0.5]]], TOLERANCE);
  const fourAxes = softmax(tensor([0, Math.log(3), 0, 0], [2, 1, 1, 2]));
  expect(fourAxes.shape).toEqual([2, 1, 1, 2]);
  expectClose(fourAxes, [0.25, 0.75, 0.5, 0.5], TOLERANCE);
});

test("softmax(scores) takes one row as a vector", () => {
  const call = () => softmax(tensor([0, Math.log(3)]));
  // In a context with a time limit, because an endless loop here would stop the whole run.
  const weights: ReturnType<typeof call> = runInNewContext("call()", { call }, { timeout: 2000 });
  expectClose(weights, [0.25, 0.75], TOLERANCE);
});

test("softmax(scores) of no queries or no keys is empty", () => {
  expect(softmax(tensor([], [0, 3])).shape).toEqual([0, 3]);
  expect(softmax(tensor([], [3, 0])).shape).toEqual([3, 0]);
});
