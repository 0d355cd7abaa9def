import { describe, expect, test } from "vitest";
import { focusOutlines } from "../../../src/picture/matrix/focusOutlines.js";
import { layoutPanel } from "../../../src/picture/matrix/layoutPanel.js";
import { panelOf } from "../../helpers/panels.js";

const PANEL = panelOf(Array.from({ length: 4 }, () => [0, 0, 0]));
const LAYOUT = {
  ...layoutPanel(PANEL, { kind: "sequential", limit: 1 }, 600),
  cellWidthPx: 10,
  cellHeightPx: 20,
};
const NONE = { rows: [], columns: [], cell: null };
const CELL = { row: 1, column: 2 };

describe("focusOutlines(panel, layout, focus, selected)", () => {
  test("outlines hovered and selected rows, and dims those between", () => {
    const { outlines, dimmed } = focusOutlines(
      PANEL,
      LAYOUT,
      { ...NONE, rows: [3] },
      { ...NONE, rows: [1] },
    );
    expect(outlines).toEqual([
      {
        key: "row 3",
        kind: "row",
        role: "query",
        isSelected: false,
        box: { leftPx: 0, topPx: 60, widthPx: 30, heightPx: 20 },
      },
      {
        key: "row 1",
        kind: "row",
        role: "query",
        isSelected: true,
        box: { leftPx: 0, topPx: 20, widthPx: 30, heightPx: 20 },
      },
    ]);
    expect(dimmed.map(({ topPx, heightPx }) => [topPx, heightPx])).toEqual([
      [0, 20],
      [40, 20],
    ]);
  });

  test("dims nothing while a column is outlined, nor for rows and columns that the matrix lacks", () => {
    const focus = { rows: [1], columns: [2], cell: null };
    const { outlines, dimmed } = focusOutlines(PANEL, LAYOUT, focus, focus);
    expect(outlines.map(({ key, role }) => [key, role])).toEqual([
      ["row 1", "query"],
      ["column 2", "key"],
    ]);
    expect(outlines[1]?.box).toEqual({ leftPx: 20, topPx: 0, widthPx: 10, heightPx: 80 });
    expect(dimmed).toEqual([]);
    const missing = { ...NONE, rows: [4], columns: [3] };
    expect(focusOutlines(PANEL, LAYOUT, missing, missing)).toMatchObject({
      outlines: [],
      dimmed: [],
    });
  });

  test("outlines a cell once that is hovered and selected, else both", () => {
    const at = { ...NONE, cell: CELL };
    const elsewhere = { ...NONE, cell: { row: 0, column: 0 } };
    const keys = (...[focus, selected]: readonly [typeof at, typeof at]) =>
      focusOutlines(PANEL, LAYOUT, focus, selected).outlines.map(({ key }) => key);
    expect(keys(at, { ...NONE, cell: { ...CELL } })).toEqual(["selected"]);
    expect(keys(at, elsewhere)).toEqual(["hovered 1 2", "selected"]);
  });

  test("leads from a cell to the names of its row and column, unless an outline does", () => {
    const { crosshair, namedRows, namedColumns } = focusOutlines(
      PANEL,
      LAYOUT,
      { ...NONE, cell: CELL },
      NONE,
    );
    expect(crosshair).toEqual([
      {
        key: "up 1 2",
        isUp: true,
        role: "key",
        box: { leftPx: 20, topPx: 0, widthPx: 10, heightPx: 20 },
      },
      {
        key: "across 1 2",
        isUp: false,
        role: "query",
        box: { leftPx: 0, topPx: 20, widthPx: 20, heightPx: 20 },
      },
    ]);
    expect([namedRows, namedColumns]).toEqual([[1], [2]]);
    const along = focusOutlines(PANEL, LAYOUT, { rows: [1], columns: [], cell: CELL }, NONE);
    expect(along.crosshair.map(({ isUp }) => isUp)).toEqual([true]);
  });
});
