import type { AttentionOptions } from "../../attentionOptions.js";
import { mapEntries } from "../../internal/mapEntries.js";
import type { Shape, Tensor } from "../../shape.js";

/**
 * A gradient of masked scores as one of the scaled scores before, times the slope of the cap where that was applied:
 *
 *     d/dx cap · tanh(x / cap) = 1 − tanh²(x / cap)
 *
 * With `biasBeforeCap`, x includes the bias, as it did in the forward pass. The gradient of a hidden key is 0 and stays
 * 0, whatever its score.
 *
 * @param gradient - ∂loss/∂maskedScores: [.., queries, keys], unitless
 * @param scaledScores - x before the cap: the same shape
 * @returns ∂loss/∂scaledScores: the same shape
 */
export function capGradient<S extends Shape>(
  gradient: Tensor<S>,
  scaledScores: Tensor<S>,
  { softCap, bias, biasBeforeCap }: AttentionOptions<S>,
): Tensor<S> {
  if (softCap === undefined) return gradient;
  const biasAt = (i: number) => (bias && biasBeforeCap ? bias.data[i % bias.data.length]! : 0);
  return mapEntries(gradient, (entry, i) => {
    const score = scaledScores.data[i]! + biasAt(i);
    return entry === 0 ? 0 : entry * (1 - Math.tanh(score / softCap) ** 2);
  });
}
