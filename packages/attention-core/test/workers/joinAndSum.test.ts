import { expect, test } from "vitest";
import { joinInto } from "../../src/workers/internal/joinInto.js";
import { sumInto } from "../../src/workers/internal/sumInto.js";

test("joinInto(output, results) writes one result after the other", () => {
  const output = new Float32Array(3);
  joinInto(output, [Float32Array.of(1, 2), Float32Array.of(3)]);
  expect([...output]).toEqual([1, 2, 3]);
});

test("sumInto(output, results) adds entry by entry", () => {
  const output = new Float32Array(2);
  sumInto(output, [Float32Array.of(1, 2), Float32Array.of(10, 20), Float32Array.of(100, 200)]);
  expect([...output]).toEqual([111, 222]);
});

test("sumInto(output, results) rounds once, not at each step", () => {
  const output = new Float32Array(1);
  sumInto(output, [Float32Array.of(2 ** 24), Float32Array.of(1), Float32Array.of(1)]);
  expect(output[0]).toBe(2 ** 24 + 2);
});

test("sumInto(output, results) of one result is that result, −0 too", () => {
  const output = new Float32Array(2);
  sumInto(output, [Float32Array.of(-0, 5)]);
  expect([...output]).toEqual([-0, 5]);
});
