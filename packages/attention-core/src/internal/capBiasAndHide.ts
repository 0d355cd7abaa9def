import type { AttentionOptions } from "../attentionOptions.js";
import type { Shape, Tensor } from "../shape.js";
import { finishScore } from "./finishScore.js";
import { mapped } from "./mapped.js";
import { matrixShape } from "./matrixShape.js";

/** Scaled scores with cap, bias and masks applied. */
export function capBiasAndHide<S extends Shape>(
  scores: Tensor<S>,
  options: AttentionOptions<S>,
): Tensor<S> {
  const { mask, causal, bias, softCap } = options;
  if (!(mask || causal || bias || softCap)) return scores;
  const { rows: queries, columns: keys } = matrixShape(scores);
  const finish = finishScore(options);
  const isLater = (i: number) => (i % keys) - keys > (((i / keys) | 0) % queries) - queries;
  return mapped(scores, (score, i) => (causal && isLater(i) ? -Infinity : finish(score, i)));
}
