import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arcsOf, MAX_ARCS } from "../../../src/picture/arcs/arcsOf.js";
import type { ValueScale } from "../../../src/picture/scale/valueScale.js";
import { panelOf } from "../../helpers/panels.js";

const SHARES: ValueScale = { kind: "sequential", limit: 1 };
const SIGNED: ValueScale = { kind: "diverging", limit: 4 };
const PANEL = panelOf([
  [0.75, 0.25, 0],
  [0.5, 0.125, 0.375],
  [0.25, 0.25, 0.5],
]);

describe("arcsOf(panel, scale, stage, focus)", () => {
  test("gives the arcs of a row, weakest first, with the number on the strongest", () => {
    expect(arcsOf(PANEL, SHARES, "weights", { rows: [1], columns: [] })).toEqual([
      { row: 1, column: 1, direction: "out", strength: 0.125, label: null },
      { row: 1, column: 2, direction: "out", strength: 0.375, label: null },
      { row: 1, column: 0, direction: "out", strength: 0.5, label: "0.50" },
    ]);
  });

  test("gives the arcs to a column", () => {
    expect(arcsOf(PANEL, SHARES, "weights", { rows: [], columns: [2] })).toEqual([
      { row: 1, column: 2, direction: "in", strength: 0.375, label: null },
      { row: 2, column: 2, direction: "in", strength: 0.5, label: "0.50" },
    ]);
  });

  test("draws the arc of a token to itself once in both directions, and labels each", () => {
    const arcs = arcsOf(PANEL, SHARES, "weights", { rows: [1], columns: [1] });
    expect(arcs.map(({ row, column, direction }) => [row, column, direction])).toEqual([
      [1, 1, "out"],
      [2, 1, "in"],
      [0, 1, "in"],
      [1, 2, "out"],
      [1, 0, "out"],
    ]);
    expect(arcs.flatMap(({ label }) => label ?? [])).toEqual(["0.25", "0.50"]);
  });

  test("omits hidden cells, and what has no number or none that is seen", () => {
    const panel = panelOf([[-Infinity, Number.NaN, 0.001, 0.004]]);
    expect(arcsOf(panel, SHARES, "weights", { rows: [0], columns: [] })).toEqual([
      { row: 0, column: 3, direction: "out", strength: expect.closeTo(0.004, 6), label: null },
    ]);
  });

  test("labels the largest score, though one below 0 is stronger in colour", () => {
    const arcs = arcsOf(panelOf([[-4, 1]]), SIGNED, "scores", { rows: [0], columns: [] });
    expect(arcs.map(({ strength, label }) => [strength, label])).toEqual([
      [0.25, "1.00"],
      [-1, null],
    ]);
  });

  test("draws the labelled arc last of those that are as strong", () => {
    const panel = panelOf([[0.5, 0.5, 0.01]]);
    const arcs = arcsOf(panel, SHARES, "weights", { rows: [0], columns: [] });
    expect(arcs.map(({ column, label }) => [column, label])).toEqual([
      [2, null],
      [1, null],
      [0, "0.50"],
    ]);
  });

  test("draws the largest of any row, so many at most, one of them with a number", () => {
    const share = fc.float({ noNaN: true, min: Math.fround(0.01), max: 1 });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 60 }), (row) => {
        const arcs = arcsOf(panelOf([row]), SHARES, "weights", { rows: [0], columns: [] });
        const largest = [...row].sort((a, b) => b - a).slice(0, MAX_ARCS);
        expect(arcs.map(({ strength }) => strength).reverse()).toEqual(largest);
        expect(arcs.filter(({ label }) => label !== null)).toEqual(arcs.slice(-1));
      }),
    );
  });
});
