import { expect, test } from "vitest";
import { arrayOf } from "../../../src/formats/arrays/arrayOf.js";

/** The shape and the numbers of an array, row by row; undefined where the value is not an array. */
function read(value: unknown) {
  const array = arrayOf(value);
  return array && { shape: array.shape, numbers: [...array.floats()] };
}

const shape = [2, 2];

test.each<[what: string, value: unknown]>([
  ["rows in typed arrays", [Float32Array.of(1, 0), Float32Array.of(0, 1)]],
  ["whole numbers of 64 bits", { data: BigInt64Array.of(1n, 0n, 0n, 1n), shape }],
  ["the bits of float16", { data: Uint16Array.of(0x3c00, 0, 0, 0x3c00), shape, type: "float16" }],
  ["float16 as numbers", { data: [1, 0, 0, 1], shape, type: "float16" }],
  ["whole numbers of 16 bits", { data: Uint16Array.of(1, 0, 0, 1), shape, type: "uint16" }],
  ["base64 with its type", { base64: "AQAAAQ==", shape, dtype: "uint8" }],
])("arrayOf(value) reads %s", (_, value) => {
  expect(read(value)).toEqual({ shape: [2, 2], numbers: [1, 0, 0, 1] });
});

test.each<[what: string, value: unknown]>([
  ["a shape with a part of a row", { data: [1, 0, 1], shape: [1.5, 2] }],
  ["a shape of lists", { data: [1, 0, 0, 1], shape: [[2], 2] }],
  ["data that are no numbers", { data: ["a"], shape: [1, 1] }],
  ["more than eight axes", [[[[[[[[[1]]]]]]]]]],
])("arrayOf(value) is undefined for %s", (_, value) => {
  expect(read(value)).toBeUndefined();
});

test("arrayOf(lists) reads up to eight axes", () => {
  expect(read([[[[[[[[1]]]]]]]])?.shape).toHaveLength(8);
});
