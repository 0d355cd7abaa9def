import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { percent } from "../../src/figures/percent";
import { columnHeight, scalingNumbers, WIDTHS } from "../../src/figures/scaling/scalingNumbers";

const all = WIDTHS.map(scalingNumbers);
const at = (width: number) => all.find((each) => each.width === width)!;

test("scalingNumbers(width) spreads undivided scores by about √width, and divided ones by about 1", () => {
  for (const { width, divided, undivided } of all) {
    expect(undivided.spread / Math.sqrt(width)).toBeCloseTo(divided.spread, 4);
    expect(divided.spread).toBeGreaterThan(0.8);
    expect(divided.spread).toBeLessThan(1.2);
  }
});

test("scalingNumbers(width) saturates more than half of the undivided rows from 256 on, and no divided one", () => {
  for (const { width, divided, undivided } of all) {
    expect(undivided.saturated > 0.5).toBe(width >= 256);
    expect(divided.saturated).toBe(0);
  }
});

test("scalingNumbers(width) has a median gradient that vanishes without the division, and a mean that does not", () => {
  expect(at(512).undivided.medianGradient).toBeLessThan(1e-9 * at(512).divided.medianGradient);
  for (const { divided, undivided } of all) {
    expect(undivided.meanGradient).toBeGreaterThan(divided.meanGradient);
  }
});

test("scalingNumbers(width) has a histogram of all scores, and a row of weights, the largest first", () => {
  for (const { divided, undivided } of all) {
    for (const { histogram, row } of [divided, undivided]) {
      expect(histogram.reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
      expect(row.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 5);
      expect(row).toEqual([...row].sort((a, b) => b - a));
    }
  }
});

test("columnHeight(share) is the root of the share", () => {
  expect([0, 0.25, 1].map(columnHeight)).toEqual([0, 0.5, 1]);
});

const guide = readFileSync(
  new URL("../../../../docs/why-scores-are-scaled.md", import.meta.url),
  "utf8",
);

test.each([4, 16, 64, 256])("scalingNumbers(%d) is what the guide to scaling measures", (width) => {
  for (const kind of ["divided", "undivided"] as const) {
    const { saturated, medianGradient, meanGradient } = at(width)[kind];
    const cells = [
      percent(saturated),
      medianGradient.toExponential(1),
      meanGradient.toExponential(1),
    ];
    expect(guide).toMatch(
      new RegExp(`\\| ${width} \\| ${kind} \\| [\\d.]+ \\| ${cells.join(" \\| ")} \\|`),
    );
  }
});
