import { describe, expect, test } from "vitest";
import { focusOf } from "../../../src/picture/focus/focusOf.js";
import { panelsOf } from "../../../src/picture/panels/panelsOf.js";
import { evenTrace, fullTrace } from "../../helpers/traces.js";

const [pairs] = panelsOf(evenTrace(["a", "b", "c"]), 0, 0, "weights");
const [vectors] = panelsOf(fullTrace(), 0, 0, "inputs");
if (pairs === undefined || vectors === undefined)
  throw new Error("the traces must have these steps, got none");
const NOTHING = { selection: null, alsoSelected: [], hovered: null, isSelf: true } as const;

describe("focusOf", () => {
  test("highlights nothing while nothing is hovered or selected", () => {
    const focus = focusOf({ ...NOTHING, panel: pairs, direction: "both" });
    expect(focus).toEqual({ rows: [], columns: [], cell: null });
  });

  test("out: the row, in: the column of the cell, both: row and column of the row's token", () => {
    const hovered = { row: 1, column: 2 };
    const focus = (direction: "out" | "in" | "both") =>
      focusOf({ ...NOTHING, panel: pairs, hovered, direction });
    expect(focus("out")).toEqual({ rows: [1], columns: [], cell: hovered });
    expect(focus("in")).toEqual({ rows: [], columns: [2], cell: hovered });
    expect(focus("both")).toEqual({ rows: [1], columns: [1], cell: hovered });
  });

  test("in, a selected row: what attends to its token, if rows and columns are the same tokens", () => {
    const selection = { query: 1, key: null };
    const focus = (isSelf: boolean) =>
      focusOf({ ...NOTHING, panel: pairs, selection, isSelf, direction: "in" });
    expect(focus(true).columns).toEqual([1]);
    expect(focus(false).columns).toEqual([]);
  });

  test("tokens selected together are all highlighted, until the user hovers elsewhere", () => {
    const selected = {
      ...NOTHING,
      panel: pairs,
      selection: { query: 0, key: null },
      alsoSelected: [2],
    };
    expect(focusOf({ ...selected, direction: "out" }).rows).toEqual([0, 2]);
    expect(focusOf({ ...selected, direction: "both" }).columns).toEqual([0, 2]);
    const hovered = { row: 1, column: 0 };
    expect(focusOf({ ...selected, direction: "out", hovered }).rows).toEqual([1]);
  });

  test("hovering one of several selected tokens reads all of them, and has its cell", () => {
    const selected = {
      ...NOTHING,
      panel: pairs,
      selection: { query: 0, key: 0 },
      alsoSelected: [2],
    };
    const hovered = { row: 2, column: 1 };
    expect(focusOf({ ...selected, direction: "out", hovered })).toEqual({
      rows: [0, 2],
      columns: [],
      cell: hovered,
    });
    expect(focusOf({ ...selected, direction: "both", hovered }).columns).toEqual([0, 2]);
    const column = { row: 1, column: 2 };
    expect(focusOf({ ...selected, direction: "in", hovered: column })).toEqual({
      rows: [],
      columns: [0, 2],
      cell: column,
    });
  });

  test("hovering a selected key in the lines view reads all selected keys", () => {
    const selected = {
      ...NOTHING,
      panel: pairs,
      selection: { query: 0, key: 0 },
      alsoSelected: [2],
    };
    expect(focusOf({ ...selected, direction: "in", hoveredKey: 2 }).columns).toEqual([0, 2]);
    expect(focusOf({ ...selected, direction: "in", hoveredKey: 1 }).columns).toEqual([1]);
    expect(focusOf({ ...selected, direction: "out", hoveredKey: 2 })).toEqual({
      rows: [],
      columns: [2],
      cell: null,
    });
  });

  test("a component of the selected token is selected in its own matrix, as far as that has one", () => {
    const selected = (column: number, symbol = vectors.symbol) =>
      focusOf({
        ...NOTHING,
        panel: vectors,
        direction: "out",
        selection: { query: 1, key: null },
        component: { symbol, column },
      }).cell;
    expect(selected(2)).toEqual({ row: 1, column: 2 });
    expect(selected(2, "K")).toBeNull();
    expect(selected(99)).toBeNull();
  });

  test("vectors have the row of the selected token, and a selected key selects no component", () => {
    const selection = { query: 1, key: 0 };
    const selected = (direction: "out" | "in", isSelf: boolean) =>
      focusOf({ ...NOTHING, panel: vectors, direction, selection, isSelf });
    expect(selected("out", true)).toEqual({ rows: [1], columns: [], cell: null });
    expect(selected("in", true)).toEqual({ rows: [0], columns: [], cell: null });
    expect(selected("in", false).rows).toEqual([1]);
    const hovered = { row: 0, column: 3 };
    const focus = focusOf({ ...NOTHING, panel: vectors, direction: "in", hovered });
    expect(focus).toEqual({ rows: [0], columns: [], cell: hovered });
  });
});
