import { expect, test } from "vitest";
import { tensor } from "../../src/index.js";
import { outputTensor } from "../../src/internal/outputTensor.js";

const input = tensor([[1, 2]]);

test("outputTensor(caller, undefined, shape, inputs) is a new tensor of zeros", () => {
  expect(outputTensor("f", undefined, [2, 1], [input])).toEqual(tensor([[0], [0]]));
});

test("outputTensor(caller, out, shape, inputs) is the tensor that was given", () => {
  const out = tensor([[5, 6]]);
  expect(outputTensor("f", out, [1, 2], [input, undefined])).toBe(out);
});

test("outputTensor(caller, out, shape, inputs) refuses another shape", () => {
  expect(() => outputTensor("f", tensor([[5, 6]]), [2, 1], [])).toThrow(
    new RangeError("f: out must have shape [2, 1], got [1, 2]"),
  );
});

test("outputTensor(caller, out, shape, inputs) refuses what is not a tensor", () => {
  // @ts-expect-error wrong on purpose
  expect(() => outputTensor("f", null, [1, 2], [])).toThrow(
    new TypeError("f: out must be a tensor, as tensor() makes, got null"),
  );
});

test("outputTensor(caller, out, shape, inputs) refuses the buffer of an input, even another part of it", () => {
  const buffer = new Float32Array(4);
  const first = tensor(buffer.subarray(0, 2), [1, 2]);
  const second = tensor(buffer.subarray(2), [1, 2]);
  const other = tensor([[1, 2]]);
  expect(() => outputTensor("f", second, [1, 2], [other, first, undefined])).toThrow(
    new RangeError("f: out must have a buffer of its own, got that of an input"),
  );
});
