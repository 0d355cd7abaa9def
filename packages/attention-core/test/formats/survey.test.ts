import { describe, expect, test } from "vitest";
import { survey } from "../../src/formats/survey.js";

const of = (queries: number, keys: number, ...numbers: readonly number[]) =>
  survey(Float32Array.from(numbers), queries, keys);

describe("survey(numbers, queries, keys)", () => {
  test("finds the ends of the numbers, and of the sums of rows", () => {
    expect(of(2, 2, 1, 0.5, 3, -1)).toMatchObject({
      least: -1,
      most: 3,
      holes: 0,
      leastRowSum: 1.5,
      mostRowSum: 2,
    });
  });

  test("counts what hides a key, and leaves it out of everything else", () => {
    const hidden = [Number.NaN, Infinity, -Infinity, -1e9, -3e38];
    expect(of(1, 7, 0.25, ...hidden, 0.75)).toMatchObject({
      least: 0.25,
      most: 0.75,
      holes: 5,
      leastRowSum: 1,
      mostRowSum: 1,
    });
  });

  test("knows whether rows or columns sum to 1, up to rounding, in every matrix", () => {
    const rows = [1, 0, 0.5, 0.5];
    const columns = [1, 0.5, 0, 0.5];
    expect(of(2, 2, ...rows)).toMatchObject({ hasRowsOfOne: true, hasColumnsOfOne: false });
    expect(of(2, 2, ...columns)).toMatchObject({ hasRowsOfOne: false, hasColumnsOfOne: true });
    expect(of(2, 2, ...columns, ...columns).hasColumnsOfOne).toBe(true);
    expect(of(2, 2, ...columns, ...rows).hasColumnsOfOne).toBe(false);
    expect(of(2, 2, ...rows, ...columns).hasColumnsOfOne).toBe(false);
    for (const [sum, is] of [
      [0.97, false],
      [0.99, true],
      [1.01, true],
      [1.03, false],
    ] as const) {
      expect(of(1, 1, sum)).toMatchObject({ hasRowsOfOne: is, hasColumnsOfOne: is });
    }
  });

  test("finds no columns of 1 where there are no rows or no columns", () => {
    expect(of(0, 2).hasColumnsOfOne).toBe(false);
    expect(of(2, 0).hasColumnsOfOne).toBe(false);
  });

  test.each<[matrix: string, queries: number, keys: number, numbers: number[], is: boolean]>([
    ["a lower triangle", 2, 2, [1, 0, 0.5, 0.5], true],
    ["a full matrix", 2, 2, [0.5, 0.5, 0.5, 0.5], false],
    ["a full matrix behind a triangle", 2, 2, [1, 0, 1, 0, 0.5, 0.5, 1, 0], false],
    ["the last rows of a triangle", 2, 3, [0.5, 0.5, 0, 0.2, 0.3, 0.5], true],
    ["the last rows of a full matrix", 2, 3, [0.2, 0.3, 0.5, 0.2, 0.3, 0.5], false],
    ["a query more than keys", 3, 2, [1, 0, 0.5, 0.5, 0.5, 0.5], true],
    ["two queries more than keys", 4, 2, [1, 0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5], false],
    ["one query", 1, 2, [0.5, 0.5], false],
    ["one key", 2, 1, [1, 1], false],
  ])("takes %s for causal, or not", (_, queries, keys, numbers, is) => {
    expect(of(queries, keys, ...numbers).isCausal).toBe(is);
  });

  test("ignores the rows of padding where it asks for causal, and needs two others", () => {
    const third = 1 / 3;
    const rows = [third, third, third, 0, 1, 0, 0, 0.5, 0.5];
    const isCausal = (...padding: readonly number[]) =>
      survey(Float32Array.from(rows), 3, 3, new Set(padding)).isCausal;
    expect(isCausal(0)).toBe(true);
    expect([isCausal(), isCausal(1), isCausal(0, 1)]).toEqual([false, false, false]);
  });

  test("counts positions of padding from the first key where queries are fewer", () => {
    const rows = [0.4, 0.3, 0.3, 0, 0.5, 0.3, 0.2, 0, 0.1, 0.2, 0.3, 0.4];
    const isCausal = (position: number) =>
      survey(Float32Array.from(rows), 3, 4, new Set([position])).isCausal;
    expect([0, 1, 2, 3].map(isCausal)).toEqual([false, true, false, false]);
  });
});
