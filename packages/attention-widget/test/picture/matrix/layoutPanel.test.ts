import { describe, expect, test } from "vitest";
import { cellText } from "../../../src/picture/matrix/cellText.js";
import { layoutPanel } from "../../../src/picture/matrix/layoutPanel.js";
import type { PanelLayout } from "../../../src/picture/matrix/panelLayout.js";
import type { Panel } from "../../../src/picture/panels/panel.js";
import type { ValueScale } from "../../../src/picture/scale/valueScale.js";
import { panelOf } from "../../helpers/panels.js";

const SHARES: ValueScale = { kind: "sequential", limit: 1 };
const SIGNED: ValueScale = { kind: "diverging", limit: 1 };

/** Pairs of this many tokens of five letters, all alike. */
function pairsOf(tokens: number, value = 0.25): Panel {
  const names = Array.from({ length: tokens }, (_, i) => `tok${10 + i}`);
  return panelOf(
    names.map(() => names.map(() => value)),
    "key",
    names,
    names,
  );
}

/** Vectors of this many tokens. */
function vectorsOf(tokens: number, columns: number, value = 0.25): Panel {
  const names = Array.from({ length: columns }, (_, i) => `${i + 1}`);
  const rows = Array.from({ length: tokens }, () => names.map(() => value));
  return panelOf(
    rows,
    "component",
    rows.map((_, i) => `tok${10 + i}`),
    names,
  );
}

/** What a panel takes from the left end of its labels to the right end of the last one. */
const widthOf = ({ labelWidthPx, columns, cellWidthPx, overhangPx }: PanelLayout) =>
  labelWidthPx + columns * cellWidthPx + overhangPx;

const UP_TO_40 = Array.from({ length: 40 }, (_, i) => i + 1);

describe("layoutPanel(panel, scale, widthPx)", () => {
  test.each([300, 600])("fits 1 to 40 tokens into %i px", (widthPx) => {
    const layouts = UP_TO_40.map((tokens) => layoutPanel(pairsOf(tokens), SHARES, widthPx));
    expect(layouts.map(({ columns }) => columns)).toEqual(UP_TO_40);
    expect(Math.max(...layouts.map(widthOf))).toBeLessThanOrEqual(widthPx);
  });

  test.each([300, 600])("fits vectors of 1 to 40 columns into %i px", (widthPx) => {
    const widths = UP_TO_40.map((columns) =>
      widthOf(layoutPanel(vectorsOf(11, columns), SIGNED, widthPx)),
    );
    expect(Math.max(...widths)).toBeLessThanOrEqual(widthPx);
  });

  test("gives pairs square cells, of 44 px at most and 5 px at least", () => {
    for (const tokens of [1, 11, 40, 200, 512]) {
      const { cellWidthPx, cellHeightPx } = layoutPanel(pairsOf(tokens), SHARES, 600);
      expect(cellHeightPx).toBe(cellWidthPx);
      expect(cellWidthPx).toBeGreaterThanOrEqual(5);
      expect(cellWidthPx).toBeLessThanOrEqual(44);
    }
  });

  test("is wider than there is room rather than make a cell smaller than 5 px", () => {
    const layout = layoutPanel(pairsOf(200), SHARES, 300);
    expect(layout.cellWidthPx).toBe(5);
    expect(widthOf(layout)).toBeGreaterThan(300);
  });

  test.each([0, -20, 1])("has cells of 5 px when the width is %i px", (widthPx) => {
    expect(layoutPanel(pairsOf(3), SHARES, widthPx)).toMatchObject({
      cellWidthPx: 5,
      cellHeightPx: 5,
    });
  });

  test("uses whole pixels, so that cells stay sharp", () => {
    for (const tokens of UP_TO_40) {
      const { cellWidthPx, cellHeightPx } = layoutPanel(pairsOf(tokens), SHARES, 517);
      expect([cellWidthPx, cellHeightPx].every(Number.isInteger)).toBe(true);
    }
  });

  test("leaves no more room beside the cells than one pixel each, unless they are at 44 px", () => {
    const { cellWidthPx, columns, ...layout } = layoutPanel(pairsOf(11), SHARES, 300);
    expect(cellWidthPx).toBeLessThan(44);
    expect(300 - widthOf({ cellWidthPx, columns, ...layout })).toBeLessThan(columns);
  });

  test("separates cells by 2 px, and not at all when they are small", () => {
    expect(layoutPanel(pairsOf(8), SHARES, 600).gapPx).toBe(2);
    expect(layoutPanel(pairsOf(40), SHARES, 300).gapPx).toBe(0);
  });

  test("makes vectors as tall as a row of text, lower when there are very many", () => {
    expect(layoutPanel(vectorsOf(11, 16), SIGNED, 600).cellHeightPx).toBe(22);
    expect(layoutPanel(vectorsOf(512, 16), SIGNED, 600).cellHeightPx).toBe(5);
  });

  test("has room for the labels: more for longer ones, and not without end", () => {
    const label = (text: string) =>
      layoutPanel(panelOf([[1]], "key", [text], [text]), SHARES, 600).labelWidthPx;
    expect(label("animal")).toBeGreaterThan(label("it"));
    expect(label("a".repeat(500))).toBe(label("a".repeat(100)));
  });

  test("labels every row and column of large cells, and skips some of small ones", () => {
    expect(layoutPanel(pairsOf(8), SHARES, 600)).toMatchObject({
      rowLabelEvery: 1,
      columnLabelEvery: 1,
    });
    expect(layoutPanel(pairsOf(40), SHARES, 300)).toMatchObject({
      cellWidthPx: 5,
      rowLabelEvery: 3,
      columnLabelEvery: 4,
    });
  });

  test("of no tokens has no rows and columns, and no NaN", () => {
    const layout = layoutPanel(panelOf([]), SHARES, 300);
    expect(layout).toMatchObject({ rows: 0, columns: 0 });
    const numbers = Object.values(layout).filter((value) => typeof value !== "boolean");
    expect(numbers.every(Number.isFinite)).toBe(true);
  });

  test("of more keys than queries has as many columns as keys", () => {
    const panel = panelOf([[0.25, 0.5, 0.25]], "key", ["il"], ["it", "was", "so"]);
    expect(layoutPanel(panel, SHARES, 600)).toMatchObject({ rows: 1, columns: 3 });
  });
});

describe("layoutPanel(panel, scale, widthPx).digitsPx", () => {
  test("is 12 in large cells and 0 in small ones", () => {
    expect(layoutPanel(pairsOf(8), SHARES, 600).digitsPx).toBe(12);
    expect(layoutPanel(pairsOf(40), SHARES, 300).digitsPx).toBe(0);
  });

  test("is never so large that the longest number would leave its cell", () => {
    for (const value of [0.25, 1, -1.25, -14.9, -12345, 1e6]) {
      for (const widthPx of [250, 300, 400, 600]) {
        for (const tokens of [1, 5, 9, 12, 20]) {
          const scale = value === 0.25 || value === 1 ? SHARES : SIGNED;
          const layout = layoutPanel(pairsOf(tokens, value), scale, widthPx);
          const { digitsPx, cellWidthPx } = layout;
          // A digit of a monospaced font is 0.6 of its size wide.
          expect(cellText(scale, value).length * 0.6 * digitsPx).toBeLessThan(cellWidthPx);
        }
      }
    }
  });

  test("is 0 when only the longest number does not fit", () => {
    expect(layoutPanel(panelOf([[1, 1]]), SIGNED, 600).digitsPx).toBe(12);
    expect(layoutPanel(panelOf([[1, -12345]]), SIGNED, 600).digitsPx).toBe(0);
  });

  test("does not care about hidden scores, which have no digits", () => {
    expect(layoutPanel(panelOf([[1, -Infinity]]), SIGNED, 600).digitsPx).toBe(12);
  });

  test("is 0 in rows lower than text", () => {
    expect(layoutPanel(vectorsOf(512, 3), SIGNED, 600).digitsPx).toBe(0);
  });
});

test("cellText(scale, value) is short for shares and signed for all else", () => {
  expect(cellText(SHARES, 0.53)).toBe(".53");
  expect(cellText(SIGNED, -1.25)).toBe("−1.25");
});

describe("layoutPanel(panel, scale, width, room)", () => {
  test("makes cells as low as the height asks, as long as they can be read", () => {
    const cell = (tokens: number) =>
      layoutPanel(pairsOf(tokens), SHARES, 900, { heightPx: 270 }).cellHeightPx;
    expect([cell(6), cell(9), cell(16)]).toEqual([44, 30, 27]);
    expect(layoutPanel(pairsOf(16), SHARES, 900, { heightPx: 270 }).digitsPx).toBeGreaterThan(0);
  });

  test("lets everything grow with the text of the page, as far as it fits", () => {
    const [usual, large] = [300, 600].map((widthPx, i) =>
      layoutPanel(pairsOf(8), SHARES, widthPx, { textScale: i + 1 }),
    );
    expect(large?.cellWidthPx).toBe(2 * (usual?.cellWidthPx ?? 0));
    expect(large?.labelWidthPx).toBe(2 * (usual?.labelWidthPx ?? 0));
    expect(large?.rowLabelEvery).toBe(usual?.rowLabelEvery);
  });

  test("fits very many tokens into the width where all of them are asked for", () => {
    const whole = layoutPanel(pairsOf(400), SHARES, 500, { heightPx: 270, isWhole: true });
    const { labelWidthPx, overhangPx, columns, cellWidthPx } = whole;
    expect(labelWidthPx + overhangPx + columns * cellWidthPx).toBeCloseTo(500, 6);
    expect(whole.cellHeightPx).toBe(cellWidthPx);
    expect(whole.canZoom).toBe(true);
    expect(layoutPanel(pairsOf(400), SHARES, 500, { heightPx: 270 })).toMatchObject({
      cellWidthPx: 5,
      canZoom: false,
    });
    expect(layoutPanel(pairsOf(9), SHARES, 900, { heightPx: 270, isWhole: true })).toMatchObject({
      cellWidthPx: 30,
      canZoom: false,
    });
  });
});
