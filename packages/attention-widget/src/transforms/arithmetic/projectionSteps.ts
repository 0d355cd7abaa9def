import type { AttentionLayer, Matrix, Vector } from "attention-core";
import { columnOf } from "../columnOf.js";
import { rowOf } from "../rowOf.js";
import { productStep } from "./productStep.js";
import type { CellPlace, Step } from "./step.js";

/** The arithmetic of a component of a query, key or value: the token's input times a column of W. */
export function projectionSteps(
  { inputs, projections, weights, queries, keys, values }: AttentionLayer,
  { head, symbol, row, column }: CellPlace,
): readonly Step[] {
  if (inputs === undefined || projections === undefined || row >= inputs.shape[0]) return [];
  const heads = weights.shape[0];
  const { query, key, value, queryBias, keyBias, valueBias } = projections;
  const used = {
    Q: { matrix: query, bias: queryBias, length: queries?.shape[2] },
    K: { matrix: key, bias: keyBias, length: keys?.shape[2] },
    V: { matrix: value, bias: valueBias, length: values?.shape[2] },
  }[symbol];
  if (used?.length === undefined || used.matrix.shape[0] !== inputs.shape[1]) return [];
  const at = columnOfHead(used.matrix, used.length, heads, head) + column;
  const product = productStep({
    of: "projection",
    left: rowOf(inputs, row),
    right: columnOf(used.matrix, at),
    nameOf: (component) => `${component + 1}`,
  });
  return [product, ...biasStep(product, used.bias, at)];
}

/** Whether a bias is not all 0: hand-built layers have one of zeros. */
export function hasEffect(bias: Vector | undefined): boolean {
  return bias?.data.some((number) => number !== 0) ?? false;
}

/** The step that adds a learned number, if there is one. */
export function biasStep(before: Step, bias: Vector | undefined, at: number): readonly Step[] {
  const added = bias?.data[at];
  if (added === undefined || !hasEffect(bias)) return [];
  return [{ kind: "bias", bias: added, result: before.result + added }];
}

/** Where the columns of a head begin; heads that share keys and values share columns. */
function columnOfHead(
  { shape: [, columns] }: Matrix,
  length: number,
  heads: number,
  head: number,
): number {
  const groups = Math.max(1, columns / length);
  return Math.floor(head / (heads / groups)) * length;
}
