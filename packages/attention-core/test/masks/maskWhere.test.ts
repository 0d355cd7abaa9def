import { expect, test } from "vitest";
import { maskWhere } from "../../src/index.js";
import { maskRows } from "../helpers/maskRows.js";

test("maskWhere(queries, keys, mayAttend) holds 1 where the rule says true", () => {
  const nextKeyOnly = maskWhere(3, 3, (query, key) => key === query + 1);
  expect(maskRows(nextKeyOnly)).toEqual(["010", "001", "000"]);
});

test("maskWhere(queries, keys, mayAttend) asks about every pair once, row by row", () => {
  const asked: [number, number][] = [];
  maskWhere(2, 2, (query, key) => asked.push([query, key]) > 0);
  expect(asked).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
});

test("maskWhere(queries, keys, mayAttend) can say what a sliding window is", () => {
  const window = maskWhere(4, 4, (query, key) => Math.abs(query - key) <= 1);
  expect(maskRows(window)).toEqual(["1100", "1110", "0111", "0011"]);
});

test("maskWhere(queries, keys, mayAttend) holds bytes, and is [queries, keys]", () => {
  const mask = maskWhere(1, 3, () => true);
  expect(mask.shape).toEqual([1, 3]);
  expect(mask.data).toEqual(Uint8Array.of(1, 1, 1));
});

test("maskWhere(queries, keys, mayAttend) without queries or keys is empty", () => {
  expect(maskWhere(0, 3, () => true)).toEqual({ shape: [0, 3], data: new Uint8Array() });
  expect(maskWhere(3, 0, () => true)).toEqual({ shape: [3, 0], data: new Uint8Array() });
});
