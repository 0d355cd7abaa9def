import { expect, test } from "vitest";
import { saturationKind } from "../../../src/transforms/saturation/saturationKind.js";
import { saturationOf } from "../../../src/transforms/saturation/saturationOf.js";

function kindOf(weights: readonly number[], isHidden?: (key: number) => boolean) {
  const row = saturationOf(Float32Array.from(weights), isHidden);
  return row && saturationKind(row);
}

test("saturationKind(row) is saturated where one of several keys has nearly everything", () => {
  expect(kindOf([1, 0])).toBe("saturated");
  expect(kindOf([0.97, 0.01, 0.01, 0.01])).toBe("saturated");
});

test("saturationKind(row) is open where several keys share it", () => {
  expect(kindOf([0.5, 0.5])).toBe("open");
  expect(kindOf([0.88, 0.12])).toBe("open");
});

test("saturationKind(row) is open for a long even row, whose gradients are small, too", () => {
  expect(kindOf(new Array<number>(200).fill(1 / 200))).toBe("open");
});

test("saturationKind(row) is single where the mask leaves one key", () => {
  expect(kindOf([1, 0, 0], (key) => key > 0)).toBe("single");
  expect(kindOf([1])).toBe("single");
});
