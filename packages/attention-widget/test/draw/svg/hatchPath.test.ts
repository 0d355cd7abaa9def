import { expect, test } from "vitest";
import { hatchPath } from "../../../src/draw/svg/hatchPath.js";

test("hatchPath(box) rises to the right, from edge to edge", () => {
  expect(hatchPath({ x: 0, y: 0, width: 16, height: 16 })).toBe(
    ["M0 0L0 0", "M0 8L8 0", "M0 16L16 0", "M8 16L16 8"].join(""),
  );
});

test("hatchPath(box) continues in a neighbour", () => {
  // The line of sum 24 leaves the first box at 16, 8 and enters the second there.
  expect(hatchPath({ x: 0, y: 0, width: 16, height: 16 })).toContain("L16 8");
  expect(hatchPath({ x: 16, y: 0, width: 16, height: 16 })).toContain("M16 8L24 0");
});
