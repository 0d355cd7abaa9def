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

test("sinusoidalPositions(tokens, dModel) turns each pair by an angle of its own at every step", () => {
  const rows = toNested(sinusoidalPositions(6, 4));
  for (const [pair, angle] of [
    [0, 1],
    [2, 0.01],
  ] as const) {
    for (let position = 1; position < 6; position++) {
      const [sin, cos] = rows[position - 1]!.slice(pair);
      const rotated = [
        sin! * Math.cos(angle) + cos! * Math.sin(angle),
        cos! * Math.cos(angle) - sin! * Math.sin(angle),
      ];
      // Both rows are rounded to float32.
      expectClose(tensor([rows[position]!.slice(pair, pair + 2)]), [rotated], 4 * TOLERANCE);
    }
  }
});

test("sinusoidalPositions(0, dModel) is empty", () => {
  expect(sinusoidalPositions(0, 4).shape).toEqual([0, 4]);
});

test("sinusoidalPositions(tokens, dModel) is exact far out", () => {
  const rows = toNested(sinusoidalPositions(5000, 2));
  expectClose(tensor([rows[4999]!]), [[Math.sin(4999), Math.cos(4999)]], TOLERANCE);
});
