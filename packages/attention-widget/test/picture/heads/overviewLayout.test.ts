import { describe, expect, test } from "vitest";
import { moveHead, within } from "../../../src/heads/moveHead.js";
import {
  LAYER_NUMBER_PX,
  layoutOverview,
  type OverviewLayout,
} from "../../../src/picture/heads/overviewLayout.js";
import { type OverviewCell, overviewOf } from "../../../src/picture/heads/overviewOf.js";
import { evenTrace } from "../../helpers/traces.js";

const cells = (layers: number, heads: number) =>
  overviewOf(evenTrace(["a", "b"], { heads, layers }), null, false).cells;
const labels = ({ rows }: OverviewLayout<OverviewCell>) =>
  rows.map((row) => row.map(({ label }) => label));

describe("layoutOverview(cells)", () => {
  test("has a row for each layer", () => {
    expect(labels(layoutOverview(cells(2, 3), false, 600))).toEqual([
      ["1.1", "1.2", "1.3"],
      ["2.1", "2.2", "2.3"],
    ]);
  });

  test("has a row for each layer, however unequal they are, and one of none for a layer of none", () => {
    const [first, second] = [cells(1, 1), cells(3, 2).filter(({ layer }) => layer === 2)];
    expect(labels(layoutOverview([...first, ...second], false, 600))).toEqual([
      ["1.1"],
      [],
      ["3.1", "3.2"],
    ]);
    expect(layoutOverview([...first, ...second], false, 600).columns).toBe(2);
  });

  test("sorted, has as many in a row as there is room for", () => {
    const layout = layoutOverview(cells(2, 4), true, 328);
    expect(labels(layout)).toEqual([
      ["1.1", "1.2", "1.3", "1.4", "2.1"],
      ["2.2", "2.3", "2.4"],
    ]);
    expect(5 * (layout.sizePx + layout.gapPx) - layout.gapPx).toBeLessThanOrEqual(328);
  });

  test("fits 12 heads into 600 px", () => {
    const { sizePx, gapPx } = layoutOverview(cells(1, 12), false, 600);
    expect(LAYER_NUMBER_PX + 12 * (sizePx + gapPx) - gapPx).toBeLessThanOrEqual(600);
    expect(sizePx).toBe(39);
  });

  test("keeps pictures large enough for a finger, and lets them be wider than the room", () => {
    expect(layoutOverview(cells(1, 64), false, 328).sizePx).toBe(36);
  });

  test("does not let one picture fill the room", () => {
    expect(layoutOverview(cells(1, 1), false, 1000).sizePx).toBe(88);
  });
});

describe("moveHead(cell)", () => {
  const { rows, columns } = layoutOverview(
    [...cells(1, 3), ...cells(2, 1).filter(({ layer }) => layer === 1)],
    false,
    600,
  );

  test.each([
    ["ArrowRight", 0, 0, 0, 1],
    ["ArrowLeft", 0, 0, 0, 0],
    ["End", 0, 0, 0, 2],
    ["ArrowDown", 0, 2, 1, 0],
    ["ArrowRight", 1, 0, 1, 0],
    ["ArrowUp", 1, 0, 0, 0],
  ])("%s from row %i, column %i is row %i, column %i", (key, row, column, toRow, toColumn) => {
    expect(moveHead({ row, column }, { rows, columns }, key, false)).toEqual({
      row: toRow,
      column: toColumn,
    });
  });

  test("is nothing for other keys", () => {
    expect(moveHead({ row: 0, column: 0 }, { rows, columns }, "x", false)).toBeUndefined();
  });

  test("within(cell, rows) is a place that exists", () => {
    expect(within({ row: 9, column: 9 }, rows)).toEqual({ row: 1, column: 0 });
  });
});
