import { expect, test } from "vitest";
import { arcStroke } from "../../../src/picture/arcs/arcStroke.js";
import { arcsPadding } from "../../../src/picture/arcs/arcsPadding.js";
import { layoutArcs } from "../../../src/picture/arcs/layoutArcs.js";
import { placedArcs } from "../../../src/picture/arcs/placedArcs.js";

const LAYOUT = { ...layoutArcs({ tokens: 3, characters: 12 }, 300), roomPx: 72, gapPx: 34 };
/** Three tokens of one line, 100 px apart. */
const PLACES = [0, 100, 200].map((leftPx, index) => ({
  side: "query" as const,
  index,
  box: { leftPx, topPx: 50, widthPx: 20, heightPx: 30 },
}));
const ONE = [{ side: "query", tokens: [] }] as const;
const arc = (row: number, column: number, direction: "out" | "in") =>
  ({ row, column, direction, strength: 1, label: "1.00" }) as const;

test("placedArcs(picture, places, layout) bends over the text what leaves, and under it what arrives", () => {
  const arcs = [arc(0, 2, "out"), arc(2, 0, "in")];
  const [over, under] = placedArcs({ arcs, texts: ONE }, PLACES, LAYOUT);
  expect([over?.key, under?.key]).toEqual(["out 0 2", "in 2 0"]);
  expect(over?.path.startsWith("M10 48C")).toBe(true); // the middle of the token, 2 px over it
  expect(under?.path.startsWith("M210 82C")).toBe(true);
  expect(over?.label.y).toBeLessThan(48);
  expect(under?.label.y).toBeGreaterThan(82);
});

test("placedArcs(picture, places, layout) keeps a number within the picture", () => {
  const [loop] = placedArcs({ arcs: [arc(0, 0, "out")], texts: ONE }, PLACES, LAYOUT);
  expect(loop?.label.x).toBe(20);
});

test("placedArcs(picture, places, layout) gives an inner line less room than the first", () => {
  const below = PLACES.map((place) => ({ ...place, box: { ...place.box, topPx: 150 } }));
  const lines = [...PLACES, ...below.map((place) => ({ ...place, index: place.index + 3 }))];
  const arcs = [arc(0, 2, "out"), arc(3, 5, "out")];
  const [first, second] = placedArcs({ arcs, texts: ONE }, lines, LAYOUT);
  const heights = [48 - (first?.label.y ?? 0), 148 - (second?.label.y ?? 0)];
  expect(heights[0]).toBeCloseTo((68 * 200) / 310, 6);
  expect(heights[1]).toBeCloseTo((30 * 200) / 310, 6);
});

test("placedArcs(picture, places, layout) omits what has no place yet", () => {
  expect(placedArcs({ arcs: [arc(0, 3, "out")], texts: ONE }, PLACES, LAYOUT)).toEqual([]);
});

test("arcStroke(strength) is wide in proportion, and opaque by the root", () => {
  expect(arcStroke(0)).toEqual({ widthPx: 1.5, opacity: 0.22 });
  expect(arcStroke(-0.25)).toEqual({ widthPx: 2.875, opacity: 0.61 });
  expect(arcStroke(1)).toEqual({ widthPx: 7, opacity: 1 });
});

test.each([
  ["out", 1, { topPx: 55, bottomPx: 0 }],
  ["in", 1, { topPx: 0, bottomPx: 55 }],
  ["both", 1, { topPx: 55, bottomPx: 55 }],
  ["both", 2, { topPx: 0, bottomPx: 0 }],
] as const)("arcsPadding(%s, of %i texts) is where the arcs are", (direction, count, padding) => {
  const texts = [...ONE, ...ONE].slice(0, count);
  expect(arcsPadding({ texts, direction }, { paddingPx: 55 })).toEqual(padding);
});
