import { expect, test } from "vitest";
import { seededNormals, seedOf } from "../../../src/sources/handBuilt/seededNormals.js";
import { sumOf } from "../../helpers/rows.js";

/** Three standard errors of the mean of 10000 normals: 3 / √10000. */
const TOLERANCE = 0.03;

const draw = (seed: number, count: number) => Array.from({ length: count }, seededNormals(seed));

test("seedOf(text) is FNV-1a, as its authors tabulate it", () => {
  expect(seedOf("")).toBe(0x811c9dc5);
  expect(seedOf("a")).toBe(0xe40c292c);
  expect(seedOf("foobar")).toBe(0xbf9cf968);
});

test("seededNormals(seed) gives the same numbers again for the same seed", () => {
  expect(draw(7, 20)).toEqual(draw(7, 20));
});

test("seededNormals(seed) gives other numbers for another seed", () => {
  expect(draw(7, 20)).not.toEqual(draw(8, 20));
});

test("seededNormals(seed) has mean 0 and variance 1, and is always a number", () => {
  const normals = draw(1706, 10_000);
  expect(normals.every(Number.isFinite)).toBe(true);
  expect(Math.abs(sumOf(normals) / 10_000)).toBeLessThan(TOLERANCE);
  const variance = sumOf(normals.map((normal) => normal ** 2)) / 10_000;
  expect(Math.abs(variance - 1)).toBeLessThan(Math.SQRT2 * TOLERANCE);
});
