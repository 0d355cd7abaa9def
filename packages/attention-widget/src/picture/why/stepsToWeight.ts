import type { AttentionLayer } from "attention-core";
import type { Cell } from "../../settings/selection/cell.js";
import { arithmeticOf } from "../../transforms/arithmetic/arithmeticOf.js";
import type { Conditions, Step } from "../../transforms/arithmetic/step.js";

/** A weight of a layer, which is explained. */
export interface ExplainedWeight {
  readonly layer: AttentionLayer;
  readonly head: number;
  readonly cell: Cell;
  readonly weight: number;
  readonly experiment: Conditions;
}

/** The steps to the weight; those to the masked score where that is −∞, since exp of it is 0. */
export function stepsToWeight({
  layer,
  head,
  cell,
  weight,
  experiment,
}: ExplainedWeight): readonly Step[] {
  const place = { head, symbol: "A", ...cell };
  const common = { layer, place, experiment, keyNames: [] };
  const steps = arithmeticOf({ ...common, stage: "weights", value: weight });
  if (steps[0]?.kind !== "hidden") return withoutLargest(steps);
  const masked = arithmeticOf({ ...common, stage: "maskedScores", value: -Infinity });
  return [...masked, ...steps];
}

/**
 * Every row of a head has the same links, so that none moves while others are hovered: none subtracts the largest score
 * of its row, unless exp would overflow otherwise.
 */
function withoutLargest(steps: readonly Step[]): readonly Step[] {
  const largest = steps.find((step) => step.kind === "largest");
  if (largest === undefined) return steps;
  const factor = Math.exp(largest.largest);
  if (factor === 0 || factor === Infinity) return steps;
  return steps
    .filter((step) => step !== largest)
    .map((step) => {
      if (step.kind === "exponential") return { ...step, result: step.result * factor };
      return step.kind === "share" ? { ...step, sum: step.sum * factor } : step;
    });
}
