import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutLines, middleOf } from "../../../src/picture/lines/layoutLines.js";
import type { Panel } from "../../../src/picture/panels/panel.js";
import { panelOf } from "../../helpers/panels.js";
import { SMALL } from "../../lines/layouts.js";

const names = (count: number, of = "token") => Array.from({ length: count }, () => of);

function panelOfSize(queries: number, keys: number, name = "token"): Panel {
  const rows = names(queries).map(() => new Array<number>(keys).fill(0));
  return panelOf(rows, "key", names(queries, name), names(keys, name));
}

describe("layoutLines(panel, widthPx, room)", () => {
  test("leaves room for the labels at both sides, and lines take the rest", () => {
    // Five letters of 8 px, and 12 px around them.
    expect(layoutLines(panelOfSize(3, 3), 400)).toMatchObject({
      startPx: 52,
      endPx: 348,
      widthPx: 400,
    });
  });

  test("gives each side the room of its own labels", () => {
    const panel = panelOf([[1, 0]], "key", ["a"], ["elephant", "b"]);
    const { startPx, endPx, widthPx } = layoutLines(panel, 400);
    expect([startPx, widthPx - endPx]).toEqual([36, 76]);
  });

  test("counts wide characters of East Asia twice", () => {
    const { startPx } = layoutLines(panelOf([[1]], "key", ["東京都"], ["b"]), 400);
    expect(startPx).toBe(48 + 12);
  });

  test("cuts long labels at 28 % of the width", () => {
    const { startPx } = layoutLines(panelOfSize(1, 1, "x".repeat(99)), 500);
    expect(startPx).toBe(140 + 12);
  });

  test("does not make lines longer than a user can follow", () => {
    expect(layoutLines(panelOfSize(3, 3), 2000).widthPx).toBe(640);
  });

  test("keeps lines long enough to see where they go, however narrow the room", () => {
    const { startPx, endPx, widthPx } = layoutLines(panelOfSize(3, 3, "elephant"), 60);
    expect(endPx - startPx).toBe(64);
    expect(widthPx).toBeGreaterThan(60);
  });

  test("has rows of 24 px, a finger's height, for up to 50 tokens", () => {
    for (const tokens of [1, 11, 50]) {
      expect(layoutLines(panelOfSize(tokens, tokens), 400)).toMatchObject({
        rowHeightPx: 24,
        heightPx: 24 * tokens,
        labelEvery: 1,
      });
    }
  });

  test("makes rows lower when there are many, and labels every few of them", () => {
    const heights = [100, 300, 1000].map((tokens) => {
      const { rowHeightPx, labelEvery } = layoutLines(panelOfSize(tokens, 1), 400);
      return [rowHeightPx, labelEvery];
    });
    expect(heights).toEqual([
      [1185 / 99, 2],
      [1185 / 299, 4],
      [1185 / 999, 13],
    ]);
  });

  test("fits all tokens into a height, and rows of their names where the user zooms in", () => {
    const panel = panelOfSize(120, 120);
    const whole = layoutLines(panel, 400, { heightPx: 600 });
    expect(whole).toMatchObject({ canZoom: true, hasMap: false });
    expect(whole.heightPx).toBeCloseTo(600, 6);
    expect(whole.labelEvery * whole.rowHeightPx).toBeGreaterThanOrEqual(15);
    expect(layoutLines(panel, 400, { heightPx: 600, isZoomed: true })).toMatchObject({
      rowHeightPx: 15,
      heightPx: 1800,
      labelEvery: 1,
      canZoom: true,
      hasMap: true,
    });
    const far = layoutLines(panelOfSize(2000, 2), 400, { isZoomed: true });
    expect(far).toMatchObject({ rowHeightPx: 4, labelEvery: 4 });
  });

  test("gives larger text as much more room", () => {
    const panel = panelOfSize(30, 30);
    const [usual, large] = [1, 2].map((textScale) => layoutLines(panel, 400, { textScale }));
    expect(large?.startPx).toBe(2 * (usual?.startPx ?? 0));
    expect([usual?.rowHeightPx, large?.rowHeightPx]).toEqual([24, 40]);
    expect(layoutLines(panel, 400, { textScale: 2, heightPx: 600 }).labelEvery).toBe(2);
  });

  test("is as high as its longer side", () => {
    expect(layoutLines(panelOfSize(2, 5), 400)).toMatchObject({
      queries: 2,
      keys: 5,
      heightPx: 120,
    });
  });

  test("is 0 high without tokens", () => {
    expect(layoutLines(panelOf([]), 400)).toMatchObject({ queries: 0, keys: 0, heightPx: 0 });
  });

  test("never lets labels overlap one another or the lines", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 0, max: 1500 }),
        (queries, keys, widthPx) => {
          const layout = layoutLines(panelOfSize(queries, keys), widthPx);
          expect(layout.labelEvery * layout.rowHeightPx).toBeGreaterThanOrEqual(15);
          expect(layout.startPx).toBeLessThan(layout.endPx);
          expect(layout.endPx).toBeLessThan(layout.widthPx);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("middleOf(layout, token)", () => {
  test("is the middle of the token's row", () => {
    expect([0, 1, 2].map((token) => middleOf(SMALL, token))).toEqual([10, 30, 50]);
  });

  test("starts under the room for the first label when rows are low", () => {
    const layout = layoutLines(panelOfSize(300, 300), 400);
    expect(layout.heightPx).toBeCloseTo(1200, 6);
    expect(middleOf(layout, 0)).toBe(7.5);
    expect(middleOf(layout, 299)).toBeCloseTo(1200 - 7.5, 6);
  });
});
