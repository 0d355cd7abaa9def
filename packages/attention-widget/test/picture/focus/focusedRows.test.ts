import { describe, expect, test } from "vitest";
import { focusedRows } from "../../../src/picture/focus/focusedRows.js";
import { panelOf } from "../../helpers/panels.js";

const PANEL = panelOf(
  [
    [0.75, 0.25, 0],
    [0.125, 0.375, 0.5],
    [0.25, 0.25, 0.5],
  ],
  "key",
  ["a", "b", "c"],
  ["a", "b", "c"],
);

describe("focusedRows(panel, focus)", () => {
  test("is nothing while nothing is chosen", () => {
    expect(focusedRows(PANEL, { rows: [], columns: [], cell: null })).toEqual([]);
  });

  test("of a row is that row of the panel itself, and the focused key", () => {
    const cell = { row: 1, column: 2 };
    expect(focusedRows(PANEL, { rows: [1], columns: [], cell })).toEqual([
      { direction: "out", panel: PANEL, row: 1, token: 1, column: 2, count: 1 },
    ]);
  });

  test("of a column is a row of keys, and the focused query", () => {
    const [only] = focusedRows(PANEL, { rows: [], columns: [2], cell: { row: 1, column: 2 } });
    expect(only).toMatchObject({ direction: "in", row: 0, token: 2, column: 1, count: 1 });
    expect(only?.panel.rowAxis).toBe("key");
    expect(only?.panel.rowLabels).toEqual(["c"]);
    expect([...(only?.panel.values ?? [])]).toEqual([0, 0.5, 0.5]);
  });

  test("of several rows is their sum, as one row", () => {
    const [only] = focusedRows(PANEL, { rows: [0, 2], columns: [], cell: null });
    expect(only).toMatchObject({ direction: "out", row: 0, token: null, column: null, count: 2 });
    expect(only?.panel.rowLabels).toEqual(["a + c"]);
    expect([...(only?.panel.values ?? [])]).toEqual([1, 0.5, 0.5]);
  });

  test("of several columns is their sum over the queries", () => {
    const [only] = focusedRows(PANEL, { rows: [], columns: [1, 2], cell: null });
    expect(only).toMatchObject({ direction: "in", row: 0, count: 2 });
    expect([...(only?.panel.values ?? [])]).toEqual([0.25, 0.875, 0.75]);
  });

  test("in both directions is first what the tokens attend to, then what attends to them", () => {
    const both = focusedRows(PANEL, { rows: [1], columns: [1], cell: { row: 1, column: 0 } });
    expect(both.map(({ direction, token, column }) => [direction, token, column])).toEqual([
      ["out", 1, 0],
      ["in", 1, 1],
    ]);
  });

  test("of a column that the panel does not have is nothing", () => {
    expect(focusedRows(PANEL, { rows: [], columns: [3], cell: null })).toEqual([]);
  });
});
