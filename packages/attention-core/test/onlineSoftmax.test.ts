import { describe, expect, test } from "vitest";
import { onlineSoftmax, softmax, tensor, toNested } from "../src/index.js";
import { expectClose } from "./helpers/expectClose.js";

/** Weights are float32, with 24 bits: an error of 6e-8 in numbers up to 1. */
const TOLERANCE = 1e-7;

/** For rows of three: every key on its own, a block and a rest, exactly a row, more than a row. */
const BLOCK_SIZES = [1, 2, 3, 1000];

describe.each(BLOCK_SIZES)("onlineSoftmax(scores, %i)", (blockSize) => {
  test("turns each row of scores into shares of 1", () => {
    const scores = tensor([
      [0, Math.log(2), 0],
      [Math.log(3), Math.log(5), Math.log(2)],
    ]);
    expectClose(
      onlineSoftmax(scores, blockSize),
      [
        [0.25, 0.5, 0.25],
        [0.3, 0.5, 0.2],
      ],
      TOLERANCE,
    );
  });

  test("gives the same weights wherever in the row the highest score comes", () => {
    const rising = tensor([[0, Math.log(2), Math.log(5)]]);
    const falling = tensor([[Math.log(5), Math.log(2), 0]]);
    expectClose(onlineSoftmax(rising, blockSize), [[1 / 8, 2 / 8, 5 / 8]], TOLERANCE);
    expectClose(onlineSoftmax(falling, blockSize), [[5 / 8, 2 / 8, 1 / 8]], TOLERANCE);
  });

  test("gives a hidden key no weight, also when it is the first or a whole block", () => {
    const scores = tensor([
      [-Infinity, 0, Math.log(3)],
      [0, -Infinity, Math.log(3)],
      [-Infinity, -Infinity, 7],
    ]);
    expectClose(
      onlineSoftmax(scores, blockSize),
      [
        [0, 0.25, 0.75],
        [0.25, 0, 0.75],
        [0, 0, 1],
      ],
      TOLERANCE,
    );
  });

  test("gives zeros when every key is hidden, and leaves the rows around", () => {
    const hidden = [-Infinity, -Infinity, -Infinity];
    const weights = onlineSoftmax(
      tensor([[0, -Infinity, 0], hidden, [0, 0, -Infinity]]),
      blockSize,
    );
    expect(toNested(weights)).toEqual([
      [0.5, 0, 0.5],
      [0, 0, 0],
      [0.5, 0.5, 0],
    ]);
  });

  test("does not overflow for scores of ±10000", () => {
    const scores = tensor([
      [1e4, -1e4, 0],
      [-1e4, 1e4, 1e4],
      [1e4, 1e4, 1e4],
      [-1e4, -1e4, -1e4],
    ]);
    expectClose(
      onlineSoftmax(scores, blockSize),
      [
        [1, 0, 0],
        [0, 0.5, 0.5],
        [1 / 3, 1 / 3, 1 / 3],
        [1 / 3, 1 / 3, 1 / 3],
      ],
      TOLERANCE,
    );
  });

  test("is softmax(scores) in any number of axes", () => {
    const numbers = [1, 2, 3, 3, 1, 2, 0, 0, 4, -1, -2, -3];
    for (const shape of [[3], [4, 3], [2, 2, 3], [2, 1, 2, 3]]) {
      const scores = tensor(numbers.slice(0, shape.length === 1 ? 3 : 12), shape);
      const weights = onlineSoftmax(scores, blockSize);
      expect(weights.shape).toEqual(shape);
      expectClose(weights, [...softmax(scores).data], TOLERANCE);
    }
  });

  test("gives the only key all weight, whatever its score", () => {
    expect(toNested(onlineSoftmax(tensor([[-1e4], [0], [1e4]]), blockSize))).toEqual([
      [1],
      [1],
      [1],
    ]);
  });

  test("without queries or keys is empty", () => {
    expect(onlineSoftmax(tensor([], [0, 3]), blockSize).shape).toEqual([0, 3]);
    expect(onlineSoftmax(tensor([], [3, 0]), blockSize).shape).toEqual([3, 0]);
  });
});
