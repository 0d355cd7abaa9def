import { expect, test } from "vitest";
import { fieldsOf } from "../../src/formats/field.js";

const PAIRS = [
  ["a", 1],
  ["b", 2],
];

test("fieldsOf(value) gives the names and values of a map and of an object", () => {
  expect(fieldsOf({ a: 1, b: 2 })).toEqual(PAIRS);
  expect(fieldsOf(new Map(Object.entries({ a: 1, b: 2 })))).toEqual(PAIRS);
});

test.each([null, undefined, 3, "ab", [1, 2], Float32Array.of(1, 2)])(
  "fieldsOf(%o) is empty",
  (value) => {
    expect(fieldsOf(value)).toEqual([]);
  },
);
