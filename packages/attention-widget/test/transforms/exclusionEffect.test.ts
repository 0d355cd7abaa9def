import { expect, test } from "vitest";
import { STAGES } from "../../src/settings/stages.js";
import { exclusionEffect } from "../../src/transforms/exclusionEffect.js";

test.each([
  ["gap", ["nothing", "gap", "allKeys"]],
  ["renormalized", ["nothing", "renormalized"]],
] as const)("with %s, excluding keys does in turn %o", (rule, effects) => {
  expect([...new Set(STAGES.map((stage) => exclusionEffect(stage, rule)))]).toEqual(effects);
});

test("excluding keys starts at the mask, and its effect on the values at the weighted sum", () => {
  expect(exclusionEffect("scaledScores", "gap")).toBe("nothing");
  expect(exclusionEffect("maskedScores", "gap")).toBe("gap");
  expect(exclusionEffect("weights", "gap")).toBe("gap");
  expect(exclusionEffect("headOutputs", "gap")).toBe("allKeys");
});
