import type { AttentionLayer } from "attention-core";
import type { Stage } from "../../settings/stages.js";
import { outputSteps, weightedSumSteps } from "./outputSteps.js";
import { projectionSteps } from "./projectionSteps.js";
import { maskSteps, numberAt, scaleSteps, scoreSteps } from "./scoreSteps.js";
import type { CellPlace, Conditions, Step } from "./step.js";
import { stepsAgree } from "./stepsAgree.js";
import { weightSteps } from "./weightSteps.js";

/** What the arithmetic of a cell needs besides its place. */
export interface ArithmeticInput {
  readonly layer: AttentionLayer;
  readonly stage: Stage;
  readonly place: CellPlace;
  /** The value of the cell in the panel. */
  readonly value: number;
  /** The conditions of the experiment on the layer. */
  readonly experiment: Conditions;
  /** Names of the keys, for the terms of a weighted sum. */
  readonly keyNames: readonly string[];
}

/**
 * The arithmetic of a value, step by step, from the values of the trace. Empty if the steps before it are not known, or
 * do not lead to it: nothing is invented.
 */
export function arithmeticOf(input: ArithmeticInput): readonly Step[] {
  const steps = stepsTo(input);
  return stepsAgree(steps, input.value) ? steps : [];
}

function stepsTo({ layer, stage, place, experiment, keyNames }: ArithmeticInput): readonly Step[] {
  switch (stage) {
    case "inputs":
      return [];
    case "projected":
      return projectionSteps(layer, place);
    case "scores":
      return scoreSteps(layer, place);
    case "scaledScores":
      return scaleSteps(layer, place, experiment.isScaled);
    case "maskedScores":
      return maskSteps(layer, place, experiment.isScaled);
    case "weights":
      return numberAt(layer.weights, place) === undefined
        ? []
        : weightSteps(layer, place, experiment);
    case "headOutputs":
      return weightedSumSteps(layer, place, keyNames);
    case "output":
      return outputSteps(layer, place);
  }
}
