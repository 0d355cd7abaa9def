import type { AttentionInputs } from "../attentionInputs.js";
import type { AttentionOptions } from "../attentionOptions.js";
import type { AttentionStages } from "../attentionStages.js";
import { capBiasAndHide } from "../capBiasAndHide.js";
import { matrixShape } from "../matrixShape.js";
import { scaled } from "../scaleScores.js";
import type { Shape } from "../shape.js";
import { product } from "./product.js";
import { softmaxRows } from "./softmaxRows.js";
import type { Workspace } from "./workspace.js";

/** As the pure `attend`: its two products and its softmax are on SIMD. */
export function attend<S extends Shape>(
  workspace: Workspace,
  caller: string,
  { queries, keys, values }: AttentionInputs<S>,
  options: AttentionOptions<S>,
): AttentionStages<S> {
  const { columns: dHead } = matrixShape(queries);
  const { scale = 1 / Math.sqrt(dHead), temperature = 1 } = options;
  const scores = product(workspace, queries, keys, true); // Q · Kᵀ: [queries, dHead] · [dHead, keys] -> [queries, keys]
  const scaledScores = scaled(scores, scale); // ÷ √dHead
  const maskedScores = capBiasAndHide(scaledScores, options); // hidden keys: −∞
  const weights = softmaxRows(workspace, caller, maskedScores, temperature); // A
  const output = product(workspace, weights, values); // A · V: [queries, keys] · [keys, dValue] -> [queries, dValue]
  return { queries, keys, values, scores, scaledScores, maskedScores, weights, output };
}
