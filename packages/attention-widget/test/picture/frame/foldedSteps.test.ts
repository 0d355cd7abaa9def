import { describe, expect, test } from "vitest";
import { foldedSteps } from "../../../src/picture/frame/foldedSteps.js";
import { STAGES, type Stage } from "../../../src/settings/stages.js";
import { WORDS } from "../../helpers/inspectorInput.js";

const stepsWith = (...absent: readonly Stage[]) =>
  STAGES.map((stage) => ({
    stage,
    name: WORDS.stages[stage].name,
    formula: "",
    isAbsent: absent.includes(stage),
  }));
const ALL_BUT_WEIGHTS = STAGES.filter((stage) => stage !== "weights");

describe("foldedSteps(steps, open, words, isImported)", () => {
  test("are all where all have numbers, the same list", () => {
    const steps = stepsWith();
    const { chosen, folded } = foldedSteps(steps, "weights", WORDS, true);
    expect(chosen).toBe(steps);
    expect(folded).toBeNull();
  });

  test("names those that are missing", () => {
    const { chosen, folded } = foldedSteps(stepsWith("inputs", "output"), "weights", WORDS, true);
    expect(chosen).toHaveLength(6);
    expect(folded).toBe("Inputs, Output: not recorded");
  });

  test("says it in a line where only weights are left", () => {
    const { chosen, folded } = foldedSteps(stepsWith(...ALL_BUT_WEIGHTS), "weights", WORDS, true);
    expect(chosen.map(({ stage }) => stage)).toEqual(["weights"]);
    expect(folded).toBe("Only weights are in this data.");
  });

  test("says why where the data had them", () => {
    const words = { ...WORDS, absent: "weights only" };
    const { folded } = foldedSteps(stepsWith(...ALL_BUT_WEIGHTS), "weights", words, false);
    expect(folded).toMatch(/^Inputs, .*, Output: weights only$/);
  });

  test("keep the one that is open", () => {
    const { chosen } = foldedSteps(stepsWith("inputs"), "inputs", WORDS, true);
    expect(chosen).toHaveLength(8);
  });
});
