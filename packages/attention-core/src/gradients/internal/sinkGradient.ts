import { rowSums } from "../../internal/rowSums.js";
import type { Tensor, Vector } from "../../shape.js";
import { sumOfHeads } from "./sumOfHeads.js";

/**
 * ∂loss/∂sinks: [heads, queries, keys] -> [heads]. The share of a sink is what its row leaves of 1, and its value is 0,
 * so it only takes weight from the keys:
 *
 *     ∂sink = −Σᵢ Σⱼ share[i] · A[i][j] · ∂A[i][j] / temperature
 *
 * @param weights - A: [.., heads, queries, keys], 0–1; with a sink, a row sums to less than 1
 * @param weightsGradient - ∂loss/∂A: the same shape
 * @param temperature - of the softmax, above 0
 * @returns ∂loss/∂sinks: [heads], summed over batch axes and queries
 */
export function sinkGradient(
  weights: Tensor,
  weightsGradient: Tensor,
  temperature: number,
): Vector {
  const columns = weights.shape.at(-1)!;
  const sums = rowSums(weights, (weight) => weight); // [heads, queries, keys] -> one per row
  return sumOfHeads(weights, (weight, i) => {
    const share = 1 - sums[Math.floor(i / columns)]!;
    return (-share * weight * weightsGradient.data[i]!) / temperature;
  });
}
