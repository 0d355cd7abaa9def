import { expect, test } from "vitest";
import { tensor } from "../../src/index.js";
import { topKeys } from "../../src/metrics/topKeys.js";
import { expectUnchanged } from "../helpers/unchanged.js";

const weights = tensor([
  [0.125, 0.625, 0.25],
  [0.25, 0.5, 0.25],
]);

test("topKeys(weights, query, count) lists the strongest keys of a query, the strongest first", () => {
  expect(topKeys(weights, 0, 2)).toEqual([
    { key: 1, weight: 0.625 },
    { key: 2, weight: 0.25 },
  ]);
});

test("topKeys(weights, query, count) keeps keys of equal weight in the order of the text", () => {
  expect(topKeys(weights, 1, 3).map(({ key }) => key)).toEqual([1, 0, 2]);
});

test("topKeys(weights, query, count) lists all keys when there are fewer than count", () => {
  expect(topKeys(weights, 0, 9)).toHaveLength(3);
});

test("topKeys(weights, query, 0), or without keys, is empty", () => {
  expect(topKeys(weights, 0, 0)).toEqual([]);
  expect(topKeys(tensor([], [1, 0]), 0, 3)).toEqual([]);
});

test("topKeys(weights, query, count) of a row with every key hidden lists keys of weight 0", () => {
  expect(topKeys(tensor([[0, 0]]), 0, 1)).toEqual([{ key: 0, weight: 0 }]);
});

test("topKeys(weights, query, count) does not change its arguments", () => {
  expectUnchanged(topKeys, weights, 0, 2);
});
