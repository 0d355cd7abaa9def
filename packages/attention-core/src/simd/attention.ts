import { capBiasAndHide } from "../attention.js";
import type { AttentionOptions } from "../attentionOptions.js";
import type { AttentionStages } from "../attentionStages.js";
import { checkAttention } from "../checkAttention.js";
import { scaleScores } from "../scaleScores.js";
import { matrixShape, type Shape, type Tensor } from "../shape.js";
import { product } from "./product.js";
import { softmax } from "./softmax.js";
import type { Workspace } from "./workspace.js";

/**
 * As the pure `attention`: its two products and its softmax are on SIMD.
 *
 * @param queries - [queries, dHead], or with batch axes (heads) in front
 * @param keys - [keys, dHead], with the same batch axes
 * @param values - [keys, dValue], with the same batch axes
 */
export function attention<S extends Shape>(
  workspace: Workspace,
  queries: Tensor<S>,
  keys: Tensor<S>,
  values: Tensor<S>,
  options: AttentionOptions<S> = {},
): AttentionStages<S> {
  checkAttention("attention", queries, keys, values, options);
  const scores = product(workspace, queries, keys, true); // Q · Kᵀ: [queries, keys]
  const scaledScores = scaleScores(scores, matrixShape(queries).columns, options.scale); // ÷ √dHead
  const maskedScores = capBiasAndHide(scaledScores, options); // hidden keys: −∞
  const weights = softmax(workspace, maskedScores, options); // A: [queries, keys]
  const output = product(workspace, weights, values); // A · V: [queries, dValue]
  return { queries, keys, values, scores, scaledScores, maskedScores, weights, output };
}
