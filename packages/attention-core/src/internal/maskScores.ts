import type { AttentionOptions } from "../attentionOptions.js";
import type { Shape } from "../shape.js";
import { capBiasMask } from "./capBiasMask.js";
import { matrixShape } from "./matrixShape.js";
import { visibleKeyCount } from "./visibleKeyCount.js";
import type { WideTensor } from "./wideTensor.js";

/**
 * Scaled scores with cap, bias and masks applied: [.., queries, keys] -> the same shape.
 *
 *     maskedScores[i][j] = −∞ if hidden, else cap · tanh(scaledScores[i][j] / cap) + bias[i][j]
 *
 * They are in float64, as the scaled scores have to be, since beside a bias of −10⁹, which some models use to hide keys,
 * float32 would keep nothing of the score.
 *
 * @param scaledScores - [.., queries, keys], unitless
 * @returns the same shape; −∞ for each hidden key, and the tensor itself where no option changes a score
 */
export function maskScores<S extends Shape>(
  scaledScores: WideTensor<S>,
  options: AttentionOptions<S>,
): WideTensor<S> {
  const { mask, causal, bias, softCap } = options;
  if (!(mask || causal || bias || softCap)) return scaledScores;
  const { rows: queries, columns: keys } = matrixShape(scaledScores);
  const maskScore = capBiasMask(options);
  const visibleKeys = visibleKeyCount(options, queries, keys);
  const data = new Float64Array(scaledScores.data.length).fill(-Infinity);
  for (let start = 0, row = 0; start < data.length; start += keys, row++) {
    const end = start + visibleKeys(row % queries);
    for (let i = start; i < end; i++) data[i] = maskScore(scaledScores.data[i]!, i);
  }
  return { shape: scaledScores.shape, data };
}
