import { expect, test } from "vitest";
import { sinusoidalPositions, tensor, toNested } from "../../src/index.js";
import { expectClose } from "../helpers/expectClose.js";

/** Sines and cosines are computed in float64 and stored as float32: half a step of 2^-24. */
const TOLERANCE = 2 ** -25;

test("sinusoidalPositions(tokens, dModel) starts with sines of 0 and cosines of 1", () => {
  expect(toNested(sinusoidalPositions(1, 4))).toEqual([[0, 1, 0, 1]]);
});

test("sinusoidalPositions(tokens, 2) is the sine and cosine of the position", () => {
  expectClose(
    sinusoidalPositions(3, 2),
    [
      [0, 1],
      [Math.sin(1), Math.cos(1)],
      [Math.sin(2), Math.cos(2)],
    ],
    TOLERANCE,
  );
});

test("sinusoidalPositions(tokens, dModel) slows each pair of columns down, towards 1/10000", () => {
  expectClose(
    sinusoidalPositions(2, 4),
    [
      [0, 1, 0, 1],
      [Math.sin(1), Math.cos(1), Math.sin(0.01), Math.cos(0.01)],
    ],
    TOLERANCE,
  );
});

test("sinusoidalPositions(tokens, dModel) turns every pair by the same angle at each step", () => {
  const [, first, second] = toNested(sinusoidalPositions(3, 2));
  const [sin = 0, cos = 0] = first ?? [];
  expectClose(
    tensor([second ?? []]),
    [[2 * sin * cos, cos * cos - sin * sin]],
    // Two float32 numbers multiplied: twice their error, and the rounding of the result.
    4 * TOLERANCE,
  );
});

test("sinusoidalPositions(0, dModel) is empty", () => {
  expect(sinusoidalPositions(0, 4).shape).toEqual([0, 4]);
});

test("sinusoidalPositions(tokens, dModel) stays within -1 and 1 far out", () => {
  const { data } = sinusoidalPositions(5000, 2);
  expect(Math.max(...data)).toBeLessThanOrEqual(1);
  expect(Math.min(...data)).toBeGreaterThanOrEqual(-1);
});
