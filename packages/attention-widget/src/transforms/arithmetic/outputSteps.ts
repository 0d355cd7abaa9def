import type { AttentionLayer } from "attention-core";
import { columnOf } from "../columnOf.js";
import { headOf } from "../headOf.js";
import { rowOf } from "../rowOf.js";
import { productStep } from "./productStep.js";
import { biasStep } from "./projectionSteps.js";
import type { CellPlace, Step } from "./step.js";

/** The arithmetic of a component of a head's output: each value's component, times its weight. */
export function weightedSumSteps(
  { weights, values }: AttentionLayer,
  { head, row, column }: CellPlace,
  keyNames: readonly string[],
): readonly Step[] {
  if (values === undefined) return [];
  return [
    productStep({
      of: "weightedSum",
      left: rowOf(headOf(weights, head), row),
      right: columnOf(headOf(values, head), column),
      nameOf: (key) => keyNames[key] ?? "",
    }),
  ];
}

/** The arithmetic of a component of the output: the concatenated heads, times a column of W^O. */
export function outputSteps(
  { concatenated, projections, weights }: AttentionLayer,
  { row, column }: CellPlace,
): readonly Step[] {
  const matrix = projections?.output;
  if (concatenated === undefined || matrix === undefined) return [];
  const dValue = concatenated.shape[1] / weights.shape[0];
  const product = productStep({
    of: "output",
    left: rowOf(concatenated, row),
    right: columnOf(matrix, column),
    nameOf: (component) => `${Math.floor(component / dValue) + 1}, ${(component % dValue) + 1}`,
  });
  return [product, ...biasStep(product, projections?.outputBias, column)];
}
