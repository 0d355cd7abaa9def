import { describe, expect, test } from "vitest";
import { survey } from "../../src/formats/survey.js";

const of = (queries: number, keys: number, ...numbers: readonly number[]) =>
  survey(Float32Array.from(numbers), queries, keys);

describe("survey(numbers, queries, keys)", () => {
  test("finds the ends of the numbers, and of the sums of rows", () => {
    expect(of(2, 2, 1, 0.5, 3, -1)).toMatchObject({
      min: -1,
      max: 3,
      holes: 0,
      minRowSum: 1.5,
      maxRowSum: 2,
    });
  });

  test("counts what hides a key, and leaves it out of everything else", () => {
    const hidden = [Number.NaN, Infinity, -Infinity, -1e9, -3e38];
    expect(of(1, 7, 0.25, ...hidden, 0.75)).toMatchObject({
      min: 0.25,
      max: 0.75,
      holes: 5,
      minRowSum: 1,
      maxRowSum: 1,
    });
  });

  test("knows whether rows or columns sum to 1, up to rounding, in every matrix", () => {
    const rows = [1, 0, 0.5, 0.5];
    const columns = [1, 0.5, 0, 0.5];
    expect(of(2, 2, ...rows)).toMatchObject({ rowsSumToOne: true, columnsSumToOne: false });
    expect(of(2, 2, ...columns)).toMatchObject({ rowsSumToOne: false, columnsSumToOne: true });
    expect(of(2, 2, ...columns, ...columns).columnsSumToOne).toBe(true);
    expect(of(2, 2, ...columns, ...rows).columnsSumToOne).toBe(false);
    expect(of(2, 2, ...rows, ...columns).columnsSumToOne).toBe(false);
    for (const [sum, is] of [
      [0.97, false],
      [0.99, true],
      [1.01, true],
      [1.03, false],
    ] as const) {
      expect(of(1, 1, sum)).toMatchObject({ rowsSumToOne: is, columnsSumToOne: is });
    }
  });

  test("finds no columns of 1 where there are no rows or no columns", () => {
    expect(of(0, 2).columnsSumToOne).toBe(false);
    expect(of(2, 0).columnsSumToOne).toBe(false);
  });

  test.each<[matrix: string, queries: number, keys: number, numbers: number[], is: boolean]>([
    ["a lower triangle", 2, 2, [1, 0, 0.5, 0.5], true],
    ["a full matrix", 2, 2, [0.5, 0.5, 0.5, 0.5], false],
    ["a full matrix after a triangle", 2, 2, [1, 0, 1, 0, 0.5, 0.5, 1, 0], false],
    ["the last rows of a triangle", 2, 3, [0.5, 0.5, 0, 0.2, 0.3, 0.5], true],
    ["the last rows of a full matrix", 2, 3, [0.2, 0.3, 0.5, 0.2, 0.3, 0.5], false],
    ["a query more than keys", 3, 2, [1, 0, 0.5, 0.5, 0.5, 0.5], true],
    ["two queries more than keys", 4, 2, [1, 0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5], false],
    ["one query", 1, 2, [0.5, 0.5], false],
    ["one key", 2, 1, [1, 1], false],
  ])("takes %s for causal, or not", (_, queries, keys, numbers, is) => {
    expect(of(queries, keys, ...numbers).isCausal).toBe(is);
  });

  const third = 1 / 3;
  const padded = [third, third, third, 0, 1, 0, 0, 0.5, 0.5];
  const without = (rows: readonly number[], ...padding: readonly number[]) =>
    survey(Float32Array.from(rows), 3, 3, new Set(padding));

  test("ignores the rows of padding where it asks for causal, and needs two others", () => {
    expect(without(padded, 0).isCausal).toBe(true);
    for (const padding of [[], [1], [0, 1]]) {
      expect(without(padded, ...padding).isCausal).toBe(false);
    }
  });

  test("counts nothing of the rows of padding, whatever they hold, unless they are all", () => {
    const { NaN: none } = Number;
    for (const row of [
      [none, none, none],
      [0, 0, 0],
      [-7, 8, Infinity],
    ]) {
      expect(without([...row, 0, 1, 0, 0, 0.5, 0.5], 0)).toMatchObject({
        min: 0,
        max: 1,
        holes: 0,
        emptyRows: 0,
        rowsSumToOne: true,
      });
    }
    expect(without([2, 0, 0, 0, 1, 0, 0, 0, 1], 0, 1, 2).maxRowSum).toBe(2);
  });

  test("counts empty rows, of 0 and of no numbers, and leaves them out of the sums", () => {
    expect(of(3, 2, 0, 0, Number.NaN, -1e9, 0.25, 0.75)).toMatchObject({
      emptyRows: 2,
      holes: 2,
      minRowSum: 1,
      maxRowSum: 1,
      rowsSumToOne: true,
    });
    expect(of(2, 2, 0, 0, -1, 1)).toMatchObject({ emptyRows: 1, minRowSum: 0, maxRowSum: 0 });
    expect(of(1, 2, 0, Number.NaN)).toMatchObject({
      emptyRows: 1,
      minRowSum: 0,
      maxRowSum: 0,
      rowsSumToOne: false,
    });
  });
});
