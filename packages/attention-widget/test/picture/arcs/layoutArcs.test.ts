import { expect, test } from "vitest";
import { layoutArcs } from "../../../src/picture/arcs/layoutArcs.js";

/** So many tokens of about five letters. */
const words = (tokens: number) => ({ tokens, characters: 6 * tokens });

test("layoutArcs(length, width) sets one line as large as it fits, and several lines in one size", () => {
  expect(layoutArcs({ tokens: 3, characters: 12 }, 1000).fontPx).toBe(36);
  const { fontPx } = layoutArcs({ tokens: 11, characters: 60 }, 1000);
  expect(fontPx).toBe(28); // (1000 − 11 · 6) / (0.54 · 60) = 28.8
  expect(layoutArcs({ tokens: 30, characters: 200 }, 1000).fontPx).toBe(27);
});

test("layoutArcs(length, width) sets short texts large, and smaller on a phone", () => {
  const [wide, phone, long] = [
    layoutArcs(words(11), 640),
    layoutArcs(words(11), 330),
    layoutArcs(words(512), 640),
  ];
  expect(wide.fontPx).toBeGreaterThan(phone.fontPx);
  expect(phone.fontPx).toBeGreaterThan(long.fontPx);
  expect(long.fontPx).toBeGreaterThanOrEqual(16);
});

test("layoutArcs(length, width) knows which text may be too high for its room", () => {
  expect(layoutArcs(words(10), 330).mayScroll).toBe(false);
  expect(layoutArcs(words(23), 330).mayScroll).toBe(true);
  expect(layoutArcs(words(23), 1000).mayScroll).toBe(false);
  expect(layoutArcs(words(40), 500).mayScroll).toBe(true);
  expect(layoutArcs(words(512), 1000).mayScroll).toBe(true);
  expect([40, 128, 512].map((tokens) => layoutArcs(words(tokens), 1200).isHigh)).toEqual([
    false,
    false,
    true,
  ]);
});

test("layoutArcs(length, width, textScale) lets the text grow with that of the page", () => {
  const { fontPx, lineHeightPx, roomPx, gapPx, paddingPx } = layoutArcs(words(11), 330);
  expect(layoutArcs(words(11), 330, 2)).toMatchObject({
    widthPx: 330,
    fontPx: 2 * fontPx,
    lineHeightPx: 2 * lineHeightPx,
    roomPx: 2 * roomPx,
    gapPx: 2 * gapPx,
    paddingPx: 2 * paddingPx,
  });
});

test("layoutArcs(length, width) leaves the gap between lines free of letters", () => {
  for (const tokens of [1, 40, 41, 512]) {
    for (const width of [300, 480, 1200]) {
      const { widthPx, fontPx, lineHeightPx, gapPx } = layoutArcs(words(tokens), width);
      expect(widthPx).toBe(width);
      expect(lineHeightPx - gapPx).toBeGreaterThan(1.3 * fontPx);
    }
  }
});

test("layoutArcs(length, width) has room beyond the outer lines, less half a gap that these have", () => {
  const { paddingPx, fieldHeightPx, lineHeightPx } = layoutArcs(words(11), 640);
  expect(paddingPx).toBe(51); // 72 − 42 / 2
  expect(fieldHeightPx).toBe(51 + lineHeightPx);
});
