import { expect, test } from "vitest";
import { type Placement, transformTo } from "../../src/motion/placement.js";

const box = { leftPx: 100, topPx: 50, widthPx: 60, heightPx: 30 };

/** Where a transform takes a point of the picture. */
function moved(transform: string, x: number, y: number): readonly [number, number] {
  const [left = 0, top = 0, degrees = 0, along = 0, down = 0] = (
    transform.match(/-?[\d.]+/g) ?? []
  ).map(Number);
  const angle = (degrees * Math.PI) / 180;
  const [wide, high] = [x * along, y * down];
  const round = (value: number) => Math.round(value * 1e6) / 1e6 + 0;
  return [
    round(left + wide * Math.cos(angle) - high * Math.sin(angle)),
    round(top + wide * Math.sin(angle) + high * Math.cos(angle)),
  ];
}

/** Where the corners of a picture of 20 × 10 px come to lie. */
function corners(placement: Placement) {
  const transform = transformTo(placement, { widthPx: 20, heightPx: 10 });
  const at = (x: number, y: number) => moved(transform, x, y);
  return { topLeft: at(0, 0), topRight: at(20, 0), bottomLeft: at(0, 10) };
}

test("a picture that stays upright fills its box", () => {
  expect(corners({ box, isRotated: false })).toEqual({
    topLeft: [100, 50],
    topRight: [160, 50],
    bottomLeft: [100, 80],
  });
});

test("a picture that is rotated fills its box with its first row as the first column", () => {
  expect(corners({ box, isRotated: true })).toEqual({
    topLeft: [100, 80],
    topRight: [100, 50],
    bottomLeft: [160, 80],
  });
});
