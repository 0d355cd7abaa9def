import { describe, expect, test } from "vitest";
import { safetensorsEntries } from "../../../src/checkpoints/internal/safetensorsEntries.js";
import { errorOf, MESSAGE_FORM } from "../../helpers/refusals.js";

function entries(header: Readonly<Record<string, unknown>>, bytes: number) {
  return safetensorsEntries("f", {
    header: new Map(Object.entries(header)),
    data: new Uint8Array(bytes),
  });
}

/** A tensor of the header: float32 unless told otherwise. */
const entry = (shape: unknown, offsets: unknown, dtype: unknown = "F32") => ({
  dtype,
  shape,
  data_offsets: offsets,
});

test("safetensorsEntries(parts) says where each tensor lies, in the order of the header", () => {
  expect(entries({ b: entry([2], [4, 12]), a: entry([1, 2], [0, 4], "F16") }, 12)).toEqual([
    { name: "b", dtype: "F32", shape: [2], begin: 4, end: 12 },
    { name: "a", dtype: "F16", shape: [1, 2], begin: 0, end: 4 },
  ]);
});

test("safetensorsEntries(parts) leaves __metadata__ out, whatever it is", () => {
  expect(entries({ __metadata__: { format: "pt" } }, 0)).toEqual([]);
  expect(entries({ __metadata__: 1 }, 0)).toEqual([]);
});

test("safetensorsEntries(parts) takes no axes for one number, and an axis of 0 for none", () => {
  const found = entries({ empty: entry([0, 3], [4, 4]), scalar: entry([], [0, 4]) }, 4);
  expect(found.map(({ begin, end }) => end - begin)).toEqual([0, 4]);
});

test("safetensorsEntries(parts) lets a tensor without numbers lie at the beginning of another", () => {
  expect(entries({ a: entry([1], [0, 4]), empty: entry([0], [0, 0]) }, 4)).toHaveLength(2);
});

test("safetensorsEntries(parts) does not know the sizes of other types", () => {
  expect(entries({ a: entry([3], [0, 2], "F4") }, 2)).toHaveLength(1);
});

describe("safetensorsEntries(parts) refuses", () => {
  const shapes = 'shape of "a" must be an array of whole numbers from 0 up, got';
  const ranges = 'data_offsets of "a" must be a beginning and an end, in whole bytes, got';
  test.each([
    ["null", { a: null }, 'entry of "a" must be an object, got null'],
    ["an array", { a: [1] }, 'entry of "a" must be an object, got [1]'],
    ["nothing in a tensor", { a: {} }, 'dtype of "a" must be a string, got undefined'],
    ["a type by number", { a: entry([1], [0, 4], 1) }, 'dtype of "a" must be a string, got 1'],
    ["no shape", { a: { dtype: "F32" } }, `${shapes} undefined`],
    ["a shape as text", { a: entry("[1]", [0, 4]) }, `${shapes} "[1]"`],
    ["a negative length", { a: entry([-1, -1], [0, 4]) }, `${shapes} [-1, -1]`],
    ["a negative zero", { a: entry([-0], [0, 0]) }, `${shapes} [0]`],
    ["half a length", { a: entry([0.5], [0, 2]) }, `${shapes} [0.5]`],
    ["a length as text", { a: entry(["1"], [0, 4]) }, `${shapes} ["1"]`],
    ["a length that is not exact", { a: entry([2 ** 53], [0, 4]) }, `${shapes} [9007199254740992]`],
    ["no offsets", { a: { dtype: "F32", shape: [1] } }, `${ranges} undefined`],
    ["one offset", { a: entry([1], [4]) }, `${ranges} [4]`],
    ["three offsets", { a: entry([1], [0, 4, 8]) }, `${ranges} [0, 4, 8]`],
    ["a negative offset", { a: entry([1], [-4, 0]) }, `${ranges} [-4, 0]`],
    ["half an offset", { a: entry([1], [0.5, 4.5]) }, `${ranges} [0.5, 4.5]`],
    ["an end before the beginning", { a: entry([1], [4, 0]) }, `${ranges} [4, 0]`],
    [
      "an end after the data, as in a file cut short",
      { a: entry([3], [0, 12]) },
      'data_offsets of "a" must end within the 8 bytes of data, got 12',
    ],
    [
      "too few bytes for a shape",
      { a: entry([2, 2], [0, 8]) },
      'data_offsets of "a" must hold 16 bytes for F32 of shape [2, 2], got 8',
    ],
    [
      "too few bytes for a shape, after another tensor",
      { a: entry([2], [4, 8]) },
      'data_offsets of "a" must hold 8 bytes for F32 of shape [2], got 4',
    ],
    [
      "too many bytes for a shape",
      { a: entry([2], [0, 8], "BF16") },
      'data_offsets of "a" must hold 4 bytes for BF16 of shape [2], got 8',
    ],
    [
      "a shape larger than any number",
      { a: entry(Array(40).fill(1e9), [0, 8]) },
      'data_offsets of "a" must hold Infinity bytes for F32 of shape [1000000000, 1000000000, 1000000000, 1000000000, 1000000000, …], got 8',
    ],
    [
      "two tensors with a byte in common",
      { a: entry([1], [0, 4]), b: entry([3], [2, 8], "F16") },
      'data_offsets of "b" must begin at 4, where those before it end, got 2',
    ],
    [
      "two tensors in one place",
      { a: entry([2], [0, 8]), b: entry([2], [0, 8]) },
      'data_offsets of "b" must begin at 8, where those before it end, got 0',
    ],
    [
      "bytes between two tensors",
      { b: entry([1], [4, 8]), a: entry([1], [0, 2], "F16") },
      'data_offsets of "b" must begin at 2, where those before it end, got 4',
    ],
    [
      "bytes after the last tensor",
      { a: entry([1], [0, 4]) },
      "data must have 4 bytes, as the header says, got 8",
    ],
  ])("%s", (_, header, message) => {
    expect(String(errorOf(() => entries(header, 8)))).toBe(`RangeError: f: ${message}`);
    expect(`RangeError: f: ${message}`).toMatch(MESSAGE_FORM);
  });
});
