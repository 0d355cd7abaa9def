import { tensor } from "attention-core";
import { expect, test } from "vitest";
import { FORMULAS } from "../../../src/picture/frame/formulas.js";
import { formulasFor } from "../../../src/picture/frame/formulasFor.js";
import { NO_EXPERIMENT } from "../../../src/settings/experiment.js";
import { STAGES } from "../../../src/settings/stages.js";
import { fullTrace } from "../../helpers/traces.js";
import { NO_EDITS } from "../../inspector/noEdits.js";

const changed = (experiment: Partial<typeof NO_EXPERIMENT>) =>
  formulasFor({ ...NO_EDITS, experiment: { ...NO_EXPERIMENT, ...experiment } });

test("numbers as given have the laws of the paper", () => {
  expect(formulasFor(NO_EDITS)).toEqual(FORMULAS);
});

test("without the division no formula has the root of dₖ", () => {
  const formulas = changed({ isScaled: false });
  expect(formulas.scaledScores).toBe("S = Q K^⊤");
  expect(formulas.maskedScores).toBe("Q K^⊤ + M ; M_ij ∈ { 0 , −∞ }");
  expect(formulas.weights).toBe("A = softmax ( Q K^⊤ )");
  expect(Object.values(formulas).join(" ")).not.toMatch(/SCALED|√/);
});

test("a temperature stands in the softmax, with its number", () => {
  expect(changed({ temperature: 2 }).weights).toBe("A = softmax ( SCALED / τ ) ; τ = 2.00");
  expect(changed({ temperature: 0.5, isScaled: false }).weights).toBe(
    "A = softmax ( Q K^⊤ / τ ) ; τ = 0.50",
  );
});

test("lengths are the lengths of weights times values, through W^O where it is known", () => {
  const weighted = { ...NO_EDITS, isWeighted: true };
  expect(formulasFor(weighted).weights).toBe("‖ A_ij V_j ‖ ; A = softmax ( SCALED )");
  const [layer] = fullTrace().layers;
  expect(formulasFor(weighted, layer).weights).toMatch(/^‖ A_ij V_j W\^O ‖ ; /);
});

test("a bias that is added stands in the laws, one that is all 0 does not", () => {
  const [layer] = fullTrace().layers;
  if (layer?.projections === undefined)
    throw new Error("the trace must have projections, got none");
  const withBias = (number: number) => {
    const bias = tensor([0, number, 0, 0]);
    const projections = { ...layer.projections!, keyBias: bias, outputBias: bias };
    return formulasFor(NO_EDITS, { ...layer, projections });
  };
  expect(withBias(1).projected).toBe("Q = X W^Q ; K = X W^K + b^K ; V = X W^V");
  expect(withBias(1).output).toBe("output = concat ( head_1 , … ) W^O + b^O");
  expect(withBias(0)).toEqual(FORMULAS);
});

test("a combined layer has no softmax of its own to experiment on", () => {
  const experiment = { ...NO_EXPERIMENT, temperature: 2 };
  expect(formulasFor({ ...NO_EDITS, experiment, isCombined: true })).toEqual(FORMULAS);
});

test.each(STAGES)("the changed formula of %s is terms with one space between any two", (stage) => {
  expect(changed({ temperature: 2, isScaled: false })[stage]).toMatch(/^\S+( \S+)*$/);
});
