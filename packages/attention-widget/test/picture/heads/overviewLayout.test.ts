import { describe, expect, test } from "vitest";
import { cellOf, moveHead, nearestCell } from "../../../src/heads/moveHead.js";
import {
  LAYER_NUMBER_PX,
  layoutOverview,
  type OverviewLayout,
} from "../../../src/picture/heads/overviewLayout.js";
import { type OverviewCell, overviewOf } from "../../../src/picture/heads/overviewOf.js";
import { evenTrace } from "../../helpers/traces.js";

type Head = OverviewCell & { readonly announced: string };

const cells = (layers: number, heads: number) =>
  overviewOf(evenTrace(["a", "b"], { heads, layers }), null, false).cells;
const layoutOf = (
  heads: readonly OverviewCell[],
  isFlowing: boolean,
  widthPx: number,
  more: readonly OverviewCell[] = [],
  textScale?: number,
) => {
  const [recorded, combined] = [heads, more].map((each) =>
    each.map((cell): Head => ({ ...cell, announced: cell.name })),
  );
  return layoutOverview(
    {
      recorded: recorded ?? [],
      combined: combined ?? [],
      isFlowing,
      longest: 2,
      numbers: { layers: [0, 4, 5], heads: [1, 2] },
    },
    widthPx,
    textScale,
  );
};
const labels = ({ rows }: OverviewLayout<Head>) =>
  rows.map(({ heads }) => heads.map(({ label }) => label));

describe("layoutOverview(cells)", () => {
  test("has a row for each layer", () => {
    expect(labels(layoutOf(cells(2, 3), false, 600))).toEqual([
      ["1.1", "1.2", "1.3"],
      ["2.1", "2.2", "2.3"],
    ]);
  });

  test("has a row for each layer, however unequal they are, and one of none for a layer of none", () => {
    const [first, second] = [cells(1, 1), cells(3, 2).filter(({ layer }) => layer === 2)];
    expect(labels(layoutOf([...first, ...second], false, 600))).toEqual([
      ["1.1"],
      [],
      ["3.1", "3.2"],
    ]);
    expect(layoutOf([...first, ...second], false, 600).columns).toBe(2);
  });

  test("sorted, has as many in a row as there is room for", () => {
    const layout = layoutOf(cells(2, 4), true, 328);
    expect(labels(layout)).toEqual([
      ["1.1", "1.2", "1.3", "1.4", "2.1"],
      ["2.2", "2.3", "2.4"],
    ]);
    expect(5 * (layout.sizePx + layout.gapPx) - layout.gapPx).toBeLessThanOrEqual(328);
  });

  test("fits 12 heads into 600 px", () => {
    const { sizePx, gapPx } = layoutOf(cells(1, 12), false, 600);
    expect(LAYER_NUMBER_PX + 12 * (sizePx + gapPx) - gapPx).toBeLessThanOrEqual(600);
    expect(sizePx).toBe(39);
  });

  test("keeps pictures large enough for a finger, and lets them be wider than the room", () => {
    expect(layoutOf(cells(1, 64), false, 328).sizePx).toBe(36);
  });

  test("lets pictures grow with the names under them", () => {
    expect(layoutOf(cells(1, 12), false, 1200, [], 2)).toMatchObject({ sizePx: 78, gapPx: 16 });
    expect(labels(layoutOf(cells(2, 4), true, 656, [], 2))[0]).toHaveLength(5);
  });

  test("does not let one picture fill the room", () => {
    expect(layoutOf(cells(1, 1), false, 1000).sizePx).toBe(88);
  });
});

test("layoutOverview(cells) of very many heads fits a screen, without values under them", () => {
  const layout = layoutOf(cells(32, 32), false, 1230);
  expect(layout).toMatchObject({ isDense: true, columns: 32 });
  expect(32 * (layout.sizePx + layout.gapPx)).toBeLessThanOrEqual(600);
  expect(layout.sizePx).toBeGreaterThan(12);
  expect(layoutOf(cells(24, 16), false, 1230).isDense).toBe(false);
  expect(layoutOf(cells(96, 96), false, 400).sizePx).toBe(8);
});

test.each([1230, 368])(
  "layoutOverview(cells) of 1,024 heads fits a screen of %i px where they flow too",
  (width) => {
    for (const isFlowing of [true, false]) {
      const { rows, columns, sizePx, gapPx, isDense } = layoutOf(cells(32, 32), isFlowing, width);
      const room = isFlowing ? 0 : LAYER_NUMBER_PX;
      expect(isDense).toBe(true);
      expect(rows.length * (sizePx + gapPx)).toBeLessThanOrEqual(600);
      expect(room + columns * (sizePx + gapPx) - gapPx).toBeLessThanOrEqual(width);
    }
  },
);

describe("layoutOverview(heads)", () => {
  const combined = [{ layer: 2, head: 0, label: "mean", name: "mean", value: 1, rank: undefined }];

  test("names its rows by the numbers of their layers, and its columns by those of their heads", () => {
    const layout = layoutOf(cells(2, 2), false, 600, combined);
    expect(layout.rows.map(({ kind, name }) => [kind, name])).toEqual([
      ["layer", "0"],
      ["layer", "4"],
      ["combined", "mean"],
    ]);
    expect(layout.rows[0]).toMatchObject({ nameColumn: 1, firstColumn: 2 });
    expect(layout).toMatchObject({ columnLabels: ["1", "2"], gridColumns: 3 });
  });

  test("flowing, has a column of names only for what was combined, after the heads", () => {
    const [plain, more] = [[], combined].map((each) => layoutOf(cells(1, 2), true, 128, each));
    expect(plain).toMatchObject({ columnLabels: null, columns: 2, gridColumns: 2 });
    expect(more).toMatchObject({ columnLabels: null, columns: 2, gridColumns: 3 });
    expect(more?.rows).toMatchObject([
      { kind: "flowing", name: null, firstColumn: 1 },
      { kind: "combined", name: "mean", nameColumn: 2, firstColumn: 1 },
    ]);
  });

  test("is drawn where there are tokens, and room for their pictures", () => {
    expect(layoutOf(cells(1, 1), false, 600).isDrawn).toBe(true);
    expect(layoutOf(cells(1, 1), false, 0).isDrawn).toBe(false);
    const none = {
      recorded: [],
      combined: [],
      isFlowing: false,
      longest: 0,
      numbers: { layers: [], heads: [] },
    };
    expect(layoutOverview(none, 600).isDrawn).toBe(false);
  });
});

describe("moveHead(cell)", () => {
  const { rows, columns } = layoutOf(
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

  test("nearestCell(cell, rows) is a place that exists", () => {
    expect(nearestCell({ row: 9, column: 9 }, rows)).toEqual({ row: 1, column: 0 });
  });

  test("cellOf(rows, place) is the cell of a head, or the first", () => {
    expect(cellOf(rows, { layer: 1, head: 0 })).toEqual({ row: 1, column: 0 });
    expect(cellOf(rows, { layer: 7, head: 7 })).toEqual({ row: 0, column: 0 });
  });
});
