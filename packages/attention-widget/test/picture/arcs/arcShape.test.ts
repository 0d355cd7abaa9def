import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ArcRoom, arcShape, type TokenBox } from "../../../src/picture/arcs/arcShape.js";

const box = (leftPx: number, topPx: number): TokenBox => ({
  leftPx,
  topPx,
  widthPx: 40,
  heightPx: 30,
});
const OUTER: ArcRoom = { outerPx: 70, gapPx: 40, hasLine: false };
const INNER: ArcRoom = { ...OUTER, hasLine: true };

/** The four points of a path. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  const numbers = path
    .split(/[MC ]/)
    .filter((part) => part !== "")
    .map(Number);
  return [0, 2, 4, 6].map((i) => [numbers[i] ?? Number.NaN, numbers[i + 1] ?? Number.NaN]);
}

/** Heights along a path. */
function heightsOf(path: string): readonly number[] {
  const [a = 0, b = 0, c = 0, d = 0] = pointsOf(path).map(([, y]) => y);
  return Array.from({ length: 101 }, (_, i) => {
    const t = i / 100;
    return a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t * t * (1 - t) + d * t ** 3;
  });
}

describe("arcShape(from, to, bend, room)", () => {
  test("goes over tokens of one line, from the middle of one to that of the other", () => {
    const { path, label } = arcShape(box(0, 100), box(110, 100), "over", OUTER);
    // 110 px across is half of the room, less a margin at both ends: 33 px over the edge at 98.
    expect(path).toBe("M20 98C20 54 130 54 130 98");
    expect(label.x).toBe(75);
    expect(label.y).toBeCloseTo(65, 10);
  });

  test("goes under them, the other way round", () => {
    const { path, label } = arcShape(box(110, 100), box(0, 100), "under", OUTER);
    expect(path).toBe("M130 132C130 176 20 176 20 132");
    expect(label.y).toBeCloseTo(165, 10);
  });

  test("loops from a token to itself", () => {
    const points = pointsOf(arcShape(box(0, 100), box(0, 100), "over", OUTER).path);
    expect([points[0], points[3]]).toEqual([
      [15, 98],
      [25, 98],
    ]);
    expect(points[1]?.[0]).toBeLessThan(0);
    expect(points[2]?.[0]).toBeGreaterThan(40);
  });

  test("goes down to a token of another line, and its number stands in the gap over that token", () => {
    const { path, label } = arcShape(box(0, 100), box(200, 170), "over", OUTER);
    expect(path).toBe("M16 132C16 150 216 150 216 168");
    expect(label.y).toBe(148);
    // The curve is not yet in its middle there.
    expect(label.x).toBeGreaterThan(80);
    expect(label.x).toBeLessThan(116);
  });

  test("goes up to a token of another line, beside what goes the other way", () => {
    const { path, label } = arcShape(box(200, 170), box(0, 100), "under", OUTER);
    expect(path).toBe("M224 168C224 150 24 150 24 132");
    expect(label.y).toBe(152);
  });

  test("stays within its room, and longer arcs of one token are higher", () => {
    const places = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 900 }));
    fc.assert(
      fc.property(places, fc.constantFrom(OUTER, INNER), ([left, across], room) => {
        const topOf = (distance: number) =>
          Math.min(
            ...heightsOf(arcShape(box(left, 100), box(left + distance, 100), "over", room).path),
          );
        const limit = room.hasLine ? room.gapPx : room.outerPx;
        expect(topOf(across)).toBeGreaterThan(100 - limit);
        expect(topOf(across + 20)).toBeLessThanOrEqual(topOf(across));
        expect(topOf(0)).toBeGreaterThan(100 - limit);
      }),
    );
  });

  test("puts the number of an arc between lines on its curve", () => {
    const at = fc.record({
      x: fc.integer({ max: 900, min: 0 }),
      lines: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(at, ({ x, lines }) => {
        const { path, label } = arcShape(box(0, 0), box(x, 70 * lines), "over", OUTER);
        const [a = 0, b = 0, c = 0, d = 0] = pointsOf(path).map(([left]) => left);
        const heights = heightsOf(path);
        const i = heights.findIndex((y) => y >= label.y);
        const t = i / 100;
        const onCurve =
          a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t * t * (1 - t) + d * t ** 3;
        expect(Math.abs(onCurve - label.x)).toBeLessThan(1 + x * 0.02);
      }),
    );
  });
});
