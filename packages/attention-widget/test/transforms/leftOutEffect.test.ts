import { expect, test } from "vitest";
import { STAGES } from "../../src/settings/stages.js";
import { leftOutEffect } from "../../src/transforms/leftOutEffect.js";

test.each([
  ["gap", ["nothing", "missing", "allKeys"]],
  ["renormalized", ["nothing", "shared"]],
] as const)("with %s, leaving out keys does in turn %o", (rule, effects) => {
  expect([...new Set(STAGES.map((stage) => leftOutEffect(stage, rule)))]).toEqual(effects);
});

test("leaving out keys begins at the mask, and what comes of the weights begins at the mix", () => {
  expect(leftOutEffect("scaledScores", "gap")).toBe("nothing");
  expect(leftOutEffect("maskedScores", "gap")).toBe("missing");
  expect(leftOutEffect("weights", "gap")).toBe("missing");
  expect(leftOutEffect("headOutputs", "gap")).toBe("allKeys");
});
