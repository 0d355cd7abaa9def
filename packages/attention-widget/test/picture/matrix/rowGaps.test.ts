import { describe, expect, test } from "vitest";
import { rowGaps } from "../../../src/picture/matrix/rowGaps.js";

describe("rowGaps(rows, count)", () => {
  test("is what is over, between and under the rows, whatever their order", () => {
    expect(rowGaps([4, 1], 6)).toEqual([
      { first: 0, end: 1 },
      { first: 2, end: 4 },
      { first: 5, end: 6 },
    ]);
  });

  test("has no gap between neighbours, nor at the ends", () => {
    expect(rowGaps([0, 1, 3], 4)).toEqual([{ first: 2, end: 3 }]);
    expect(rowGaps([0], 1)).toEqual([]);
  });
});
