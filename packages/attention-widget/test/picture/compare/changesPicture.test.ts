import { expect, test } from "vitest";
import { barOf } from "../../../src/picture/compare/changesPicture.js";

test("barOf(position) goes left from the middle where the number shrank, and right where it grew", () => {
  expect(barOf(-0.5)).toEqual({ side: "right", share: 0.25 });
  expect(barOf(1)).toEqual({ side: "left", share: 0.5 });
  expect(barOf(0)).toEqual({ side: "left", share: 0 });
});
