import { expect, test } from "vitest";
import { NO_EXPERIMENT } from "../../../src/reading/lens/experiment.js";
import { formulasFor } from "../../../src/reading/view/formulasFor.js";
import { FORMULAS } from "../../../src/view/formulas.js";
import { STAGES } from "../../../src/view/stages.js";
import { NOTHING_DONE } from "./nothingDone.js";

const tried = (experiment: Partial<typeof NO_EXPERIMENT>) =>
  formulasFor({ ...NOTHING_DONE, experiment: { ...NO_EXPERIMENT, ...experiment } });

test("numbers as given have the laws of the paper", () => {
  expect(formulasFor(NOTHING_DONE)).toEqual(FORMULAS);
});

test("without the division no formula has the root of dₖ", () => {
  const formulas = tried({ isScaled: false });
  expect(formulas.scaledScores).toBe("S = Q K^⊤");
  expect(formulas.maskedScores).toBe("Q K^⊤ + M ; M_ij ∈ { 0 , −∞ }");
  expect(formulas.weights).toBe("A = softmax ( Q K^⊤ )");
  expect(Object.values(formulas).join(" ")).not.toMatch(/SCALED|√/);
});

test("a temperature stands in the softmax, with its number", () => {
  expect(tried({ temperature: 2 }).weights).toBe("A = softmax ( SCALED / τ ) ; τ = 2.00");
  expect(tried({ temperature: 0.5, isScaled: false }).weights).toBe(
    "A = softmax ( Q K^⊤ / τ ) ; τ = 0.50",
  );
});

test("lengths are the lengths of weights times values", () => {
  const { weights } = formulasFor({ ...NOTHING_DONE, isWeighted: true });
  expect(weights).toBe("‖ A_ij V_j ‖ ; A = softmax ( SCALED )");
});

test("a layer made of others has no softmax of its own to be tried on", () => {
  const experiment = { ...NO_EXPERIMENT, temperature: 2 };
  expect(formulasFor({ ...NOTHING_DONE, experiment, isMade: true })).toEqual(FORMULAS);
});

test.each(STAGES)("the changed law of %s is terms with one space between any two", (stage) => {
  expect(tried({ temperature: 2, isScaled: false })[stage]).toMatch(/^\S+( \S+)*$/);
});
