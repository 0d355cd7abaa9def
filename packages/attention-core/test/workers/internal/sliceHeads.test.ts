import { expect, test } from "vitest";
import { tensor, toNested } from "../../../src/index.js";
import { sliceHeads } from "../../../src/workers/internal/sliceHeads.js";

const heads = tensor([[[1, 2]], [[3, 4]], [[5, 6]]]);

test("sliceHeads(tensor, range) is those heads, without a copy", () => {
  const some = sliceHeads(heads, { first: 1, end: 3 });
  expect(toNested(some)).toEqual([[[3, 4]], [[5, 6]]]);
  expect(some.data.buffer).toBe(heads.data.buffer);
});

test("sliceHeads(tensor, range) counts heads through all batch axes", () => {
  const batches = tensor([1, 2, 3, 4], [2, 2, 1, 1]);
  expect(toNested(sliceHeads(batches, { first: 1, end: 3 }))).toEqual([[[2]], [[3]]]);
});

test("sliceHeads(matrix, range) is one head", () => {
  expect(sliceHeads(tensor([[7]]), { first: 0, end: 1 }).shape).toEqual([1, 1, 1]);
});

test("sliceHeads(mask, range) takes bytes too", () => {
  const mask = { shape: [2, 1, 2], data: Uint8Array.of(1, 0, 0, 1) };
  expect([...sliceHeads(mask, { first: 1, end: 2 }).data]).toEqual([0, 1]);
});
