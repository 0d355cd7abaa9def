import { expect, test } from "vitest";
import { dequantize } from "../../src/file/dequantize.js";

const entries = Int8Array.of(1, -2, 3, 127, 0, -127);

test("dequantize(entries, shape, 0, scales) multiplies each row by its scale", () => {
  const values = dequantize(entries, [2, 3], 0, Float32Array.of(0.5, 2));
  expect([...values]).toEqual([0.5, -1, 1.5, 254, 0, -254]);
});

test("dequantize(entries, shape, 1, scales) multiplies each column by its scale", () => {
  const values = dequantize(entries, [2, 3], 1, Float32Array.of(1, 0.5, 2));
  expect([...values]).toEqual([1, -1, 6, 127, 0, -254]);
});
