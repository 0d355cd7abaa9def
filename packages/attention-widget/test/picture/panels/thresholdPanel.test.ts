import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ThresholdedPanel,
  thresholdPanel,
} from "../../../src/picture/panels/thresholdPanel.js";
import type { Threshold } from "../../../src/settings/threshold.js";
import { panelOf } from "../../helpers/panels.js";
import { PARAMETERS } from "../../transforms/helpers/arbitraries.js";

/** Which cells are faded, row by row. */
const dimmedCells = ({ panel, isDimmed }: ThresholdedPanel) =>
  panel.rowLabels.map((_, row) => panel.columnLabels.map((_, column) => isDimmed(row, column)));

const dimmed = (rows: number[][], threshold: Threshold | null) =>
  dimmedCells(thresholdPanel(panelOf(rows), threshold));

describe("thresholdPanel(panel, threshold)", () => {
  test("by value dims what is below it, and not what is at it", () => {
    expect(dimmed([[0.25, 0.5, 0.125]], { by: "value", at: 0.25 })).toEqual([[false, false, true]]);
  });

  test("by value dims negative scores below a negative value", () => {
    expect(dimmed([[-3, 2, -1]], { by: "value", at: -1 })).toEqual([[true, false, false]]);
  });

  test("by mass highlights the fewest strongest cells that make up the share of each row", () => {
    const rows = [
      [0.25, 0.625, 0.125],
      [0.125, 0.125, 0.75],
    ];
    expect(dimmed(rows, { by: "mass", at: 0.75 })).toEqual([
      [false, false, true],
      [true, true, false],
    ]);
  });

  test("by mass takes the share of what a row has, not of 1", () => {
    expect(dimmed([[4, 3, 1]], { by: "mass", at: 0.5 })).toEqual([[false, true, true]]);
  });

  test("by mass highlights all that tie with the weakest highlighted one", () => {
    expect(dimmed([[0.25, 0.25, 0.25, 0.25]], { by: "mass", at: 0.5 })).toEqual([
      [false, false, false, false],
    ]);
  });

  test("by mass keeps nothing of a share of 0, and all but zeros of a share of 1", () => {
    expect(dimmed([[0.75, 0.25, 0]], { by: "mass", at: 0 })).toEqual([[true, true, true]]);
    expect(dimmed([[0.75, 0.25, 0]], { by: "mass", at: 1 })).toEqual([[false, false, true]]);
  });

  test("by mass dims nothing in a row of zeros", () => {
    expect(dimmed([[0, 0]], { by: "mass", at: 0.5 })).toEqual([[false, false]]);
    expect(dimmed([[-1, -2]], { by: "mass", at: 0.5 })).toEqual([[false, false]]);
  });

  test("dims no hidden cell and counts none", () => {
    const rows = [[0.5, -Infinity, 0.25]];
    expect(dimmed(rows, { by: "value", at: 1 })).toEqual([[true, false, true]]);
    expect(dimmed(rows, { by: "mass", at: 0.6 })).toEqual([[false, false, true]]);
  });

  test("never dims NaN", () => {
    const rows = [[Number.NaN, 0.75, 0.25]];
    expect(dimmed(rows, { by: "mass", at: 0.5 })).toEqual([[false, false, true]]);
    expect(dimmed(rows, { by: "value", at: 0.5 })).toEqual([[false, false, true]]);
  });

  test("dims nothing without a threshold, and keeps the panel", () => {
    const panel = panelOf([[0.5, 0.5]]);
    const thresholded = thresholdPanel(panel, null);
    expect(thresholded.panel).toBe(panel);
    expect(dimmedCells(thresholded)).toEqual([[false, false]]);
  });

  test("knows no cell outside of the panel", () => {
    const { isDimmed } = thresholdPanel(panelOf([[0.5]]), { by: "value", at: 1 });
    expect([isDimmed(0, 0), isDimmed(1, 0), isDimmed(5, 5)]).toEqual([true, false, false]);
  });

  test("by mass has the share in undimmed cells, and less without their weakest", () => {
    const cell = fc.integer({ min: 0, max: 16 }).map((sixteenths) => sixteenths / 16);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), fc.constantFrom(0.25, 0.5, 0.75), (row, at) => {
        const [isDimmed] = dimmed([row], { by: "mass", at });
        const kept = row.filter((_, column) => !isDimmed?.[column]);
        const total = (cells: readonly number[]) => cells.reduce((sum, value) => sum + value, 0);
        expect(total(kept)).toBeGreaterThanOrEqual(at * total(row));
        const weakest = Math.min(...kept);
        const stronger = kept.filter((value) => value > weakest);
        expect(total(row) === 0 || total(stronger) < at * total(row)).toBe(true);
      }),
      PARAMETERS,
    );
  });
});
