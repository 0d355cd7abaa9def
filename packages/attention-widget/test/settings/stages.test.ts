import { expect, test } from "vitest";
import { isStage, STAGES } from "../../src/settings/stages.js";

test("STAGES are in the order of the computation", () => {
  expect(STAGES).toEqual([
    "inputs",
    "projected",
    "scores",
    "scaledScores",
    "maskedScores",
    "weights",
    "headOutputs",
    "output",
  ]);
});

test("isStage(value) is true for every stage", () => {
  expect(STAGES.map(isStage)).toEqual(STAGES.map(() => true));
});

test.each(["", "Weights", "attention", "toString", 5, null, undefined, {}])(
  "isStage(%j) is false",
  (value) => {
    expect(isStage(value)).toBe(false);
  },
);
