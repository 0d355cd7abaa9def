import { expect, test } from "vitest";
import { type Difference, differenceOf } from "../../../src/picture/compare/differenceOf.js";
import type { Panel } from "../../../src/picture/panels/panel.js";
import { panelOf } from "../../helpers/panels.js";

/** The difference, which there must be. */
function between(present: Panel, saved: Panel): Difference {
  const difference = differenceOf(present, saved);
  if (difference === undefined) throw new Error("a difference must be there, got none");
  return difference;
}

/** Numbers row by row, with null for a hidden cell. */
const cellsOf = ({ rowLabels, columnLabels, values, isHidden }: Panel) =>
  rowLabels.map((_, row) =>
    columnLabels.map((_, column) =>
      isHidden(row, column) ? null : values[row * columnLabels.length + column],
    ),
  );

/** A panel whose listed cells a mask hides, whatever their numbers. */
function masked(rows: readonly (readonly number[])[], hidden: readonly string[]): Panel {
  const isHidden = (row: number, column: number) => hidden.includes(`${row} ${column}`);
  return { ...panelOf(rows), isHidden, hasHidden: hidden.length > 0 };
}

test("differenceOf(present, saved) is present minus saved, cell by cell", () => {
  const present = panelOf([
    [0.75, 0.25],
    [0.5, 0.5],
  ]);
  const saved = panelOf([
    [0.25, 0.75],
    [0.5, 0.5],
  ]);
  expect(cellsOf(between(present, saved))).toEqual([
    [0.5, -0.5],
    [0, 0],
  ]);
});

test("differenceOf(present, saved) keeps axes and role, and says it is a difference", () => {
  const difference = between(panelOf([[1]]), panelOf([[1]]));
  const { symbol, role, rowAxis, columnAxis } = difference;
  expect({ symbol, role, rowAxis, columnAxis }).toEqual({
    symbol: "ΔA",
    role: "none",
    rowAxis: "query",
    columnAxis: "key",
  });
});

test("differenceOf(present, saved) has the two it is between, and changes neither", () => {
  const [present, saved] = [panelOf([[3, 1]]), panelOf([[1, 1]])];
  const difference = between(present, saved);
  expect(difference.present).toBe(present);
  expect(difference.saved).toBe(saved);
  expect([...present.values, ...saved.values]).toEqual([3, 1, 1, 1]);
});

test("differenceOf(present, saved) names a place with both tokens where they differ, saved first", () => {
  const present = panelOf([[1, 2]], "key", ["it"], ["it", "ran"]);
  const saved = panelOf([[1, 2]], "key", ["she"], ["she", "ran"]);
  const { rowLabels, columnLabels } = between(present, saved);
  expect(rowLabels).toEqual(["she / it"]);
  expect(columnLabels).toEqual(["she / it", "ran"]);
});

test("differenceOf(present, saved) of another occurrence of the same token names it once", () => {
  const present = panelOf([[1, 2]], "key", ["row"], ["the", "the (2)"]);
  const saved = panelOf([[1, 2]], "key", ["row"], ["a", "the"]);
  expect(between(present, saved).columnLabels).toEqual(["a / the", "the (2)"]);
});

test("differenceOf(present, saved) hides a cell that is hidden in both", () => {
  const present = masked([[1, 0]], ["0 1"]);
  const saved = masked([[1, 0]], ["0 1"]);
  const difference = between(present, saved);
  expect(cellsOf(difference)).toEqual([[0, null]]);
  expect(difference.hasHidden).toBe(true);
});

test("differenceOf(present, saved) of a weight hidden in one is that of a weight of 0", () => {
  const open = panelOf([[0.75, 0.25]]);
  const causal = masked([[1, 0]], ["0 1"]);
  expect(cellsOf(between(causal, open))).toEqual([[0.25, -0.25]]);
  expect(cellsOf(between(open, causal))).toEqual([[-0.25, 0.25]]);
  expect(between(open, causal).hasHidden).toBe(false);
});

test.each([
  ["−∞", -Infinity],
  ["a large negative number", -1e9],
])("differenceOf(present, saved) hides a score hidden by %s in one", (_, score) => {
  const open = panelOf([[2, 3]]);
  const causal = masked([[1, score]], ["0 1"]);
  expect(cellsOf(between(open, causal))).toEqual([[1, null]]);
  expect(cellsOf(between(causal, open))).toEqual([[-1, null]]);
});

test("differenceOf(present, saved) hides what is not a number in one, or infinite in both", () => {
  const { NaN: nan } = Number;
  const present = masked([[nan, 1, Infinity, 5]], []);
  const saved = masked([[1, nan, Infinity, 3]], []);
  expect(cellsOf(between(present, saved))).toEqual([[null, null, null, 2]]);
});

test("differenceOf(present, saved) is nothing for other lengths or other axes", () => {
  const panel = panelOf([[1, 2]]);
  expect(differenceOf(panel, panelOf([[1, 2, 3]]))).toBeUndefined();
  expect(differenceOf(panel, panelOf([[1], [2]]))).toBeUndefined();
  expect(differenceOf(panel, panelOf([[1, 2]], "component"))).toBeUndefined();
});

test("differenceOf(present, saved) of no tokens has no cells", () => {
  const difference = between(panelOf([]), panelOf([]));
  expect([difference.rowLabels, difference.values.length, difference.hasHidden]).toEqual([
    [],
    0,
    false,
  ]);
});
