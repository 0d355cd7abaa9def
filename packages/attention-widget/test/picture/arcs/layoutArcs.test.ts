import { expect, test } from "vitest";
import { layoutArcs } from "../../../src/picture/arcs/layoutArcs.js";

test("layoutArcs(tokens, width) sets short texts large, and smaller on a phone", () => {
  const [wide, phone, long] = [layoutArcs(11, 640), layoutArcs(11, 330), layoutArcs(512, 640)];
  expect(wide.fontPx).toBeGreaterThan(phone.fontPx);
  expect(phone.fontPx).toBeGreaterThan(long.fontPx);
  expect(long.fontPx).toBeGreaterThanOrEqual(16);
});

test("layoutArcs(tokens, width) leaves the gap between lines free of letters", () => {
  for (const tokens of [1, 40, 41, 512]) {
    for (const width of [300, 480, 1200]) {
      const { widthPx, fontPx, lineHeightPx, gapPx } = layoutArcs(tokens, width);
      expect(widthPx).toBe(width);
      expect(lineHeightPx - gapPx).toBeGreaterThan(1.3 * fontPx);
    }
  }
});
