import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { colorRamp, rampColor } from "../../../src/draw/colorRamp.js";
import { linesOf, linesOfTokens } from "../../../src/picture/lines/linesOf.js";
import { scalePosition, type ValueScale } from "../../../src/picture/scale/valueScale.js";
import { LIGHT } from "../../helpers/palettes.js";
import { panelOf } from "../../helpers/panels.js";

const SHARES: ValueScale = { kind: "sequential", limit: 1 };
const SIGNED: ValueScale = { kind: "diverging", limit: 4 };

describe("linesOf(panel, scale)", () => {
  test("gives a line from each query to each key, weakest first", () => {
    const panel = panelOf([
      [0.75, 0.25],
      [0.5, 0.5],
    ]);
    expect(linesOf(panel, SHARES)).toEqual({
      lines: [
        { row: 0, column: 1, strength: 0.25 },
        { row: 1, column: 0, strength: 0.5 },
        { row: 1, column: 1, strength: 0.5 },
        { row: 0, column: 0, strength: 0.75 },
      ],
      possibleLines: 4,
      isCut: false,
    });
  });

  test("reads a rectangular panel row by row", () => {
    const { lines } = linesOf(panelOf([[0, 0.125, 0.875]]), SHARES);
    expect(lines.map(({ row, column }) => [row, column])).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  test("gives hidden cells no line and does not count them", () => {
    const { lines, possibleLines } = linesOf(
      panelOf([
        [1, -Infinity],
        [0.5, 0.5],
      ]),
      SHARES,
    );
    expect(lines.map(({ row, column }) => [row, column])).not.toContainEqual([0, 1]);
    expect(possibleLines).toBe(3);
  });

  test("gives a cell that is not a number no line and does not count it", () => {
    expect(linesOf(panelOf([[Number.NaN, 1]]), SHARES)).toEqual({
      lines: [{ row: 0, column: 1, strength: 1 }],
      possibleLines: 1,
      isCut: false,
    });
  });

  test("omits what is fainter than one shade, but counts it", () => {
    // A shade is 1/128 of the scale, and half of one rounds up to it.
    const { lines, possibleLines } = linesOf(panelOf([[0, 0.0038, 0.004, 0.9922]]), SHARES);
    expect(lines.map(({ column }) => column)).toEqual([2, 3]);
    expect(possibleLines).toBe(4);
  });

  test("gives a negative score the negative colour, ordered by its size", () => {
    const { lines } = linesOf(panelOf([[-4, 1, -2]]), SIGNED);
    expect(lines.map(({ strength }) => strength)).toEqual([0.25, -0.5, -1]);
  });

  test("gives the full colour to infinite values that no mask hides", () => {
    const panel = { ...panelOf([[Infinity, -Infinity]]), isHidden: () => false };
    expect(linesOf(panel, SIGNED).lines.map(({ strength }) => strength)).toEqual([1, -1]);
  });

  test("gives nothing for a panel without cells", () => {
    expect(linesOf(panelOf([]), SHARES)).toEqual({ lines: [], possibleLines: 0, isCut: false });
  });

  test("draws exactly the weights whose colour in the matrix is not that of paper", () => {
    const ramp = colorRamp(LIGHT);
    fc.assert(
      fc.property(fc.array(fc.float({ noNaN: true, min: -4, max: 4 }), { minLength: 1 }), (row) => {
        const panel = panelOf([row]);
        const drawn = linesOf(panel, SIGNED).lines.map(({ column }) => column);
        const visible = [...panel.values].flatMap((value, column) =>
          rampColor(ramp, scalePosition(SIGNED, value, 0)) === rampColor(ramp, 0) ? [] : [column],
        );
        expect(drawn.sort((a, b) => a - b)).toEqual(visible);
      }),
    );
  });
});

describe("linesOf(panel, scale) of very many lines", () => {
  test("gives the strongest, and counts all", () => {
    const row = Array.from({ length: 500 }, (_, i) => (i + 1) / 500);
    const panel = panelOf(Array.from({ length: 500 }, () => row));
    const { lines, possibleLines, isCut } = linesOf(panel, SHARES);
    expect(isCut).toBe(true);
    expect(possibleLines).toBe(250_000);
    expect(lines.length).toBeGreaterThan(80_000);
    expect(lines.length).toBeLessThanOrEqual(100_000);
    expect(lines[0]?.strength).toBeGreaterThan(0.58);
    expect(lines.at(-1)?.strength).toBe(1);
  });

  test("spreads lines of one shade over the picture", () => {
    const panel = panelOf(Array.from({ length: 400 }, () => new Array(400).fill(0.5)));
    const { lines } = linesOf(panel, SHARES);
    expect(lines.length).toBeLessThanOrEqual(100_000);
    expect(Math.max(...lines.slice(-1000).map(({ row }) => row))).toBe(399);
    expect(new Set(lines.map(({ row }) => row)).size).toBe(400);
  });
});

describe("linesOfTokens(panel, scale, tokens)", () => {
  const panel = panelOf([
    [0.75, 0.25],
    [0.5, 0.001],
  ]);
  const none = new Set<number>();
  const placesOf = (queries: ReadonlySet<number>, keys: ReadonlySet<number>) =>
    linesOfTokens(panel, SHARES, { queries, keys }).map(({ row, column }) => [row, column]);

  test("gives the lines that leave the queries, weakest first", () => {
    expect(placesOf(new Set([0]), none)).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  test("gives the lines that arrive at the keys, but none without a shade", () => {
    expect(placesOf(none, new Set([1]))).toEqual([[0, 1]]);
  });

  test("gives a line that does both once", () => {
    expect(placesOf(new Set([0]), new Set([0]))).toEqual([
      [0, 1],
      [1, 0],
      [0, 0],
    ]);
  });

  test("gives none when no token is shown", () => {
    expect(placesOf(none, none)).toEqual([]);
  });
});
