import { describe, expect, test } from "vitest";
import { toggledCell } from "../../src/inspector/toggledCell.js";
import { NO_EXPERIMENT } from "../../src/settings/experiment.js";

const drawn = (...hiddenCells: [number, number][]) => ({ ...NO_EXPERIMENT, hiddenCells });

describe("toggledCell(experiment, cell)", () => {
  test("hides a cell that was not hidden", () => {
    expect(toggledCell(NO_EXPERIMENT, { row: 2, column: 1 })).toEqual(drawn([2, 1]));
  });

  test("shows it again, and leaves the others", () => {
    const experiment = drawn([0, 0], [2, 1], [1, 2]);
    expect(toggledCell(experiment, { row: 2, column: 1 })).toEqual(drawn([0, 0], [1, 2]));
  });

  test("keeps the rest of the experiment", () => {
    const experiment = { ...drawn([0, 1]), mask: { kind: "causal" }, temperature: 3 } as const;
    const toggled = toggledCell(experiment, { row: 0, column: 1 });
    expect(toggled).toEqual({ ...experiment, hiddenCells: [] });
  });

  test("of a cell twice gives the hidden cells there were", () => {
    const cell = { row: 1, column: 1 };
    expect(toggledCell(toggledCell(drawn([0, 1]), cell), cell)).toEqual(drawn([0, 1]));
  });

  test("changes nothing of what it is given", () => {
    const experiment = Object.freeze({ ...drawn(), hiddenCells: Object.freeze([]) });
    expect(toggledCell(experiment, { row: 0, column: 0 }).hiddenCells).toEqual([[0, 0]]);
    expect(experiment.hiddenCells).toEqual([]);
  });
});
