import { describe, expect, test } from "vitest";
import { NumberArray } from "../../../src/formats/arrays/numberArray.js";
import { listStore } from "../../../src/formats/arrays/numberStore.js";
import { unpackNumbers } from "../../../src/formats/traceFile/unpackNumbers.js";

const two = new NumberArray([2], listStore([3, 4]));
const read = (stored: object) => [...unpackNumbers("x", stored, new Map([["two", two]])).floats()];
const uint8 = (...numbers: number[]) => Buffer.from(numbers).toString("base64");

describe("unpackNumbers(name, stored, tensors)", () => {
  test("reads numbers of the JSON or of a tensor, times their scale", () => {
    expect(read({ shape: [2], type: "uint8", data: uint8(3, 4) })).toEqual([3, 4]);
    expect(read({ shape: [2], type: "uint8", data: uint8(3, 4), scale: 0.5 })).toEqual([1.5, 2]);
    expect(read({ shape: [1, 2], tensor: "two" })).toEqual([3, 4]);
  });

  const sparse = (perRow: number, keys: readonly number[]) => ({
    shape: [1, 3],
    type: "sparse",
    perRow,
    keys: { type: "uint8", data: uint8(...keys) },
    values: { type: "uint8", data: uint8(...keys.map((key) => key + 5)) },
  });

  test("reads the numbers of some keys, and 0 for the others", () => {
    expect(read(sparse(2, [2, 0]))).toEqual([5, 0, 7]);
    expect(read(sparse(0, []))).toEqual([0, 0, 0]);
  });

  test.each<[what: string, stored: object, message: string]>([
    ["four axes", { shape: [1, 1, 1, 1] }, "x must have a shape of whole numbers, got object"],
    ["half a row", { shape: [0.5] }, "x must have a shape of whole numbers, got object"],
    ["a length below 0", { shape: [-1] }, "x must have a shape of whole numbers, got object"],
    ["a tensor of another length", { shape: [3], tensor: "two" }, "x must hold 3 numbers of a"],
    ["numbers in a list", { shape: [1], type: "uint8", data: [3] }, "x must hold 1 numbers of a"],
    ["numbers of no type", { shape: [3], data: uint8(1, 2, 3) }, "x must hold 3 numbers of a"],
    ["no numbers", { shape: [1], type: "uint8" }, "x must hold 1 numbers of a known type"],
    ["fewer keys than 0", sparse(-1, []), "x must have at most 67108864 entries, and at most 3"],
    ["fewer keys than it says", sparse(2, [1]), "keys of x must hold 2 numbers of a known type"],
    ["a key after the last", sparse(1, [3]), "keys of x must be below 3, got 3"],
  ])("refuses %s", (_, stored, message) => {
    expect(() => read(stored)).toThrow(`readAttention: ${message}`);
  });
});
