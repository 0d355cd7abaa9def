import { tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import { columnsPanel } from "../../src/picture/panels/columnsPanel.js";
import { panelsOf } from "../../src/picture/panels/panelsOf.js";
import { summedPanel } from "../../src/picture/panels/summedPanel.js";
import { traceOf, weightsOnly } from "../helpers/traces.js";

const MASK = { shape: [2, 3], data: Uint8Array.of(1, 1, 0, 1, 1, 1) } as const;

function panel() {
  const weights = tensor([
    [
      [0.75, 0.25, 0],
      [0.125, 0.375, 0.5],
    ],
  ]);
  const trace = traceOf(
    ["le", "chat"],
    ["the", "black", "cat"],
    [{ ...weightsOnly(weights), mask: MASK }],
  );
  const [only] = panelsOf(trace, 0, 0, "weights");
  if (only === undefined) throw new Error("the trace must have weights, got none");
  return only;
}

describe("columnsPanel(panel, columns)", () => {
  test("has the columns as rows, with their names and axes", () => {
    const { rowLabels, columnLabels, rowAxis, columnAxis, values } = columnsPanel(panel(), [2, 1]);
    expect([rowLabels, columnLabels]).toEqual([
      ["cat", "black"],
      ["le", "chat"],
    ]);
    expect([rowAxis, columnAxis]).toEqual(["key", "query"]);
    expect([...values]).toEqual([0, 0.5, 0.25, 0.375]);
  });

  test("hides the cells that were hidden", () => {
    const { isHidden } = columnsPanel(panel(), [1, 2]);
    const hidden = [0, 1].map((row) => [0, 1].map((column) => isHidden(row, column)));
    expect(hidden).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  test("of all columns, twice, gives the same panel back", () => {
    const turned = columnsPanel(panel(), [0, 1, 2]);
    expect([...columnsPanel(turned, [0, 1]).values]).toEqual([...panel().values]);
  });

  test("leaves out a column that the panel does not have", () => {
    expect(columnsPanel(panel(), [1, 3]).rowLabels).toEqual(["black"]);
  });
});

describe("summedPanel", () => {
  test("adds the rows and names them all", () => {
    const { rowLabels, values } = summedPanel(panel(), [0, 1]);
    expect(rowLabels).toEqual(["le + chat"]);
    expect([...values]).toEqual([0.875, 0.625, 0.5]);
  });

  test("hides a cell only where every row does", () => {
    const both = summedPanel(panel(), [0, 1]);
    expect([0, 1, 2].map((column) => both.isHidden(0, column))).toEqual([false, false, false]);
    expect(both.hasHidden).toBe(false);
    const first = summedPanel(panel(), [0]);
    expect(first.isHidden(0, 2)).toBe(true);
    expect(first.hasHidden).toBe(true);
  });
});
