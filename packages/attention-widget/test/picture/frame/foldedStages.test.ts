import { describe, expect, test } from "vitest";
import { foldedStages } from "../../../src/picture/frame/foldedStages.js";
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

describe("foldedStages(steps, open, words, isImported)", () => {
  test("are all where all have numbers, the same list", () => {
    const steps = stepsWith();
    const { shownStages, foldedText } = foldedStages(steps, "weights", WORDS, true);
    expect(shownStages).toBe(steps);
    expect(foldedText).toBeNull();
  });

  test("names those that are missing", () => {
    const { shownStages, foldedText, lacksEnds } = foldedStages(
      stepsWith("inputs", "output"),
      "weights",
      WORDS,
      true,
    );
    expect(shownStages).toHaveLength(6);
    expect(lacksEnds).toBe(true);
    expect(foldedStages(stepsWith("inputs", "scores"), "weights", WORDS, true).lacksEnds).toBe(
      false,
    );
    expect(foldedText).toBe("Inputs, Output: not recorded");
  });

  test("says it in a line where only weights are left", () => {
    const { shownStages, foldedText } = foldedStages(
      stepsWith(...ALL_BUT_WEIGHTS),
      "weights",
      WORDS,
      true,
    );
    expect(shownStages.map(({ stage }) => stage)).toEqual(["weights"]);
    expect(foldedText).toBe("This data contains only weights.");
  });

  test("says why where the data had them", () => {
    const words = { ...WORDS, absent: "weights only" };
    const { foldedText } = foldedStages(stepsWith(...ALL_BUT_WEIGHTS), "weights", words, false);
    expect(foldedText).toMatch(/^Inputs, .*, Output: weights only$/);
  });

  test("keep the one that is open", () => {
    const { shownStages } = foldedStages(stepsWith("inputs"), "inputs", WORDS, true);
    expect(shownStages).toHaveLength(8);
  });
});
