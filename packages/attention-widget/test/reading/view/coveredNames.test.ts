import { expect, test } from "vitest";
import { coveredNames } from "../../../src/reading/view/coveredNames.js";

test("coveredNames(shown) is nothing where every place has its name", () => {
  expect(coveredNames([0, 3, 4], 1, 5)).toEqual([]);
});

test("coveredNames(shown) gives the two names beside a place without one", () => {
  expect(coveredNames([5], 4, 12)).toEqual([4, 8]);
});

test("coveredNames(shown) gives none for a place that has its own name", () => {
  expect(coveredNames([4], 4, 12)).toEqual([]);
});

test("coveredNames(shown) gives each once, none that is brought out, and none behind the last", () => {
  expect(coveredNames([5, 6, 8], 4, 12)).toEqual([4]);
  expect(coveredNames([10], 4, 12)).toEqual([8]);
});
