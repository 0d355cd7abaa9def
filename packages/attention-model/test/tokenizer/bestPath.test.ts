import { expect, test } from "vitest";
import { pieceIndex } from "../../src/index.js";
import { bestPath } from "../../src/tokenizer/bestPath.js";

const index = pieceIndex({
  pieces: ["<unk>", "a", "b", "ab", "bc"],
  scores: [0, -1, -1, -3, -1],
  reserved: 1,
});

test("bestPath(characters, index) has the highest sum of scores", () => {
  expect(bestPath(["a", "b"], index)).toEqual([
    { id: 1, length: 1 },
    { id: 2, length: 1 },
  ]); // −2 beats ab with −3
  expect(bestPath(["a", "b", "c"], index)).toEqual([
    { id: 1, length: 1 },
    { id: 4, length: 2 },
  ]);
});

test("bestPath(characters, index) takes the unknown piece for a character that is no piece", () => {
  expect(bestPath(["c", "a"], index)).toEqual([
    { id: 0, length: 1 },
    { id: 1, length: 1 },
  ]);
});

test("bestPath([], index) is empty", () => {
  expect(bestPath([], index)).toEqual([]);
});

test("bestPath(characters, index) takes every character for unknown where there are no pieces", () => {
  const none = pieceIndex({ pieces: [], scores: [], reserved: 0 });
  expect(bestPath(["▁", "a"], none)).toEqual([
    { id: 0, length: 1 },
    { id: 0, length: 1 },
  ]);
});
