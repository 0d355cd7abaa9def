import { expect, test } from "vitest";
import { coveredNames } from "../../../src/picture/matrix/coveredNames.js";

/** Places of 16 px, of which an axis with room for every fourth names 0, 4, 8. */
const AXIS = { count: 12, every: 4, sizePx: 16, textScale: 1 };
const placeOf = (index: number) => (index + 0.5) * AXIS.sizePx;

test("coveredNames(places) is nothing where every place has its name", () => {
  expect(coveredNames([0, 3, 4].map(placeOf), { ...AXIS, count: 5, every: 1 })).toEqual([]);
});

test("coveredNames(places) gives the two names beside a place without one", () => {
  expect(coveredNames([placeOf(5)], AXIS)).toEqual([4, 8]);
});

test("coveredNames(places) gives none for a place that has its own name", () => {
  expect(coveredNames([placeOf(4)], AXIS)).toEqual([]);
});

test("coveredNames(places) gives the own name of what was moved away from it", () => {
  expect(coveredNames([placeOf(4) + 3], AXIS)).toEqual([4, 8]);
});

test("coveredNames(places) gives each once, and none after the last", () => {
  expect(coveredNames([5, 6].map(placeOf), AXIS)).toEqual([4, 8]);
  expect(coveredNames([placeOf(10)], AXIS)).toEqual([8]);
});
