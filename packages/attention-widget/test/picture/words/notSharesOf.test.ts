import { tensor } from "attention-core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { notSharesOf } from "../../../src/picture/words/notSharesOf.js";

test("notSharesOf(weights) of rows that sum to 1, or are all hidden, is nothing", () => {
  expect(
    notSharesOf(
      tensor([
        [
          [0.5, 0.5],
          [0, 0],
        ],
      ]),
    ),
  ).toBeUndefined();
  expect(
    notSharesOf(
      tensor([
        [
          [0.3335, 0.6665],
          [0.995, 0],
        ],
      ]),
    ),
  ).toBeUndefined();
  expect(notSharesOf(tensor(new Float32Array(0), [1, 0, 0]))).toBeUndefined();
});

test("notSharesOf(weights) measures rows that sum to less than 1", () => {
  expect(notSharesOf(tensor([[[0.25, 0.25]], [[0.0625, 0]]]))).toEqual({
    sums: { lowest: 0.0625, highest: 0.5 },
    weights: { lowest: 0, highest: 0.25 },
  });
});

test("notSharesOf(weights) measures weights above 1", () => {
  expect(
    notSharesOf(
      tensor([
        [
          [1.25, 0],
          [0.625, 0.75],
        ],
      ]),
    ),
  ).toEqual({
    sums: { lowest: 1.25, highest: 1.375 },
    weights: { lowest: 0, highest: 1.25 },
  });
});

test("notSharesOf(weights) finds a weight below 0 in a row that sums to 1", () => {
  expect(notSharesOf(tensor([[[1.25, -0.25]]]))).toEqual({
    sums: { lowest: 1, highest: 1 },
    weights: { lowest: -0.25, highest: 1.25 },
  });
});

test("notSharesOf(weights) of positive numbers is nothing once their row is divided by its sum", () => {
  const numbers = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, (row) => {
      const sum = row.reduce((soFar, value) => soFar + value, 0);
      expect(notSharesOf(tensor([[row.map((value) => value / sum)]]))).toBeUndefined();
      const { sums } = notSharesOf(tensor([[row.map((value) => (2 * value) / sum)]])) ?? {};
      expect(sums?.lowest).toBeCloseTo(2, 5);
    }),
  );
});
