import { describe, expect, test } from "vitest";
import { focusOf } from "../../src/picture/focusOf.js";
import { panelsOf } from "../../src/picture/panels.js";
import { evenTrace, fullTrace } from "../helpers/traces.js";

const [pairs] = panelsOf(evenTrace(["a", "b", "c"]), 0, 0, "weights");
const [vectors] = panelsOf(fullTrace(), 0, 0, "inputs");
if (pairs === undefined || vectors === undefined) throw new Error("the traces have these steps");
const NOTHING = { selection: null, also: [], preview: null, isSelf: true } as const;

describe("focusOf", () => {
  test("brings out nothing while nothing is pointed at or held", () => {
    const focus = focusOf({ ...NOTHING, panel: pairs, direction: "both" });
    expect(focus).toEqual({ rows: [], columns: [], cell: null });
  });

  test("out: the row, in: the column of the cell, both: row and column of the row's token", () => {
    const preview = { row: 1, column: 2 };
    const focus = (direction: "out" | "in" | "both") =>
      focusOf({ ...NOTHING, panel: pairs, preview, direction });
    expect(focus("out")).toEqual({ rows: [1], columns: [], cell: preview });
    expect(focus("in")).toEqual({ rows: [], columns: [2], cell: preview });
    expect(focus("both")).toEqual({ rows: [1], columns: [1], cell: preview });
  });

  test("in, a held row: who looks at its token, where rows and columns are the same tokens", () => {
    const selection = { query: 1, key: null };
    const focus = (isSelf: boolean) =>
      focusOf({ ...NOTHING, panel: pairs, selection, isSelf, direction: "in" });
    expect(focus(true).columns).toEqual([1]);
    expect(focus(false).columns).toEqual([]);
  });

  test("tokens held together are all brought out, until the reader points elsewhere", () => {
    const held = { ...NOTHING, panel: pairs, selection: { query: 0, key: null }, also: [2] };
    expect(focusOf({ ...held, direction: "out" }).rows).toEqual([0, 2]);
    expect(focusOf({ ...held, direction: "both" }).columns).toEqual([0, 2]);
    const preview = { row: 1, column: 0 };
    expect(focusOf({ ...held, direction: "out", preview }).rows).toEqual([1]);
  });

  test("pointing at one of several held tokens reads all of them, and asks for its cell", () => {
    const held = { ...NOTHING, panel: pairs, selection: { query: 0, key: 0 }, also: [2] };
    const preview = { row: 2, column: 1 };
    expect(focusOf({ ...held, direction: "out", preview })).toEqual({
      rows: [0, 2],
      columns: [],
      cell: preview,
    });
    expect(focusOf({ ...held, direction: "both", preview }).columns).toEqual([0, 2]);
    const column = { row: 1, column: 2 };
    expect(focusOf({ ...held, direction: "in", preview: column })).toEqual({
      rows: [],
      columns: [0, 2],
      cell: column,
    });
  });

  test("pointing at a held key in the lines view reads all held keys", () => {
    const held = { ...NOTHING, panel: pairs, selection: { query: 0, key: 0 }, also: [2] };
    expect(focusOf({ ...held, direction: "in", pointedKey: 2 }).columns).toEqual([0, 2]);
    expect(focusOf({ ...held, direction: "in", pointedKey: 1 }).columns).toEqual([1]);
    expect(focusOf({ ...held, direction: "out", pointedKey: 2 })).toEqual({
      rows: [],
      columns: [2],
      cell: null,
    });
  });

  test("an entry of the held token is held in its own matrix, as far as that has one", () => {
    const held = (column: number, symbol = vectors.symbol) =>
      focusOf({
        ...NOTHING,
        panel: vectors,
        direction: "out",
        selection: { query: 1, key: null },
        entry: { symbol, column },
      }).cell;
    expect(held(2)).toEqual({ row: 1, column: 2 });
    expect(held(2, "K")).toBeNull();
    expect(held(99)).toBeNull();
  });

  test("vectors have the row of the held token, and a held key is none of their entries", () => {
    const selection = { query: 1, key: 0 };
    const held = (direction: "out" | "in", isSelf: boolean) =>
      focusOf({ ...NOTHING, panel: vectors, direction, selection, isSelf });
    expect(held("out", true)).toEqual({ rows: [1], columns: [], cell: null });
    expect(held("in", true)).toEqual({ rows: [0], columns: [], cell: null });
    expect(held("in", false).rows).toEqual([1]);
    const preview = { row: 0, column: 3 };
    const pointed = focusOf({ ...NOTHING, panel: vectors, direction: "in", preview });
    expect(pointed).toEqual({ rows: [0], columns: [], cell: preview });
  });
});
