import { expect, test } from "vitest";
import { drawBars } from "../../../src/picture/why/drawBars.js";

test("drawBars(bars, background, own) draws each from the line, 50 units for 1, and its own apart", () => {
  expect(drawBars([0.5, 1], [0.25], 1)).toEqual({
    viewBox: "0 -50 20 50",
    background: "M5 0V-12.5",
    own: "M15 0V-50.0",
    all: "M5 0V-25.0",
  });
});

test("drawBars(bars, background, own) has room under the line where a bar is negative", () => {
  expect(drawBars([-1], [], null)).toMatchObject({ viewBox: "0 -50 10 100", all: "M5 0V50.0" });
});
