import { checkShapes } from "./checkShapes.js";
import { checkObject, checkPositive, refuse } from "./checks.js";
import type { Shape, Tensor } from "./shape.js";

/**
 * How {@link softmax} spreads its weight.
 *
 * @category Softmax and values
 */
export interface SoftmaxOptions {
  /**
   * Scores are divided by this first, unitless: below 1 sharpens the row, above 1 flattens it.
   * @defaultValue 1
   */
  readonly temperature?: number | undefined;
}

/**
 * Attention weights: each row of scores as shares of 1.
 *
 *     weights[i][j] = exp(scores[i][j] / temperature) / Σₖ exp(scores[i][k] / temperature)
 *
 * A row with every key hidden gets weights of 0, where PyTorch gives NaN.
 *
 * Source: Vaswani et al. 2017, equation 1.
 *
 * @category Softmax and values
 * @param scores - [queries, keys], or with batch axes in front; unitless; −∞ hides a key
 * @param options - temperature
 * @returns the same shape; each row sums to 1, or is all 0 when every key is hidden
 * @throws RangeError if a score is NaN or +∞, or the temperature is not positive
 * @throws TypeError if `scores` is not a tensor
 * @example
 * ```ts
 * import { softmax, tensor, toNested } from "attention-core";
 *
 * console.log(toNested(softmax(tensor([[0, Math.log(3)]])))); // [ [ 0.25, 0.75 ] ]
 * ```
 */
export function softmax<S extends Shape>(
  scores: Tensor<S>,
  options: SoftmaxOptions = {},
): Tensor<S> {
  checkShapes("softmax", { scores: [scores, "… keys"] });
  checkObject("softmax", "options", options);
  const { temperature = 1 } = options;
  checkPositive("softmax", "temperature", temperature);
  const columns = scores.shape.at(-1)!;
  const weights = new Float32Array(scores.data.length);
  const exponentials = new Float64Array(columns);
  for (let start = 0; start < weights.length; start += columns) {
    const highest = highestOfRow("softmax", scores, start, columns);
    if (highest === -Infinity) continue; // every key hidden: the row stays 0
    let sum = 0;
    for (let j = 0; j < columns; j++) {
      // Relative to the highest score, which changes nothing and keeps exp from overflowing.
      const exponential = Math.exp((scores.data[start + j]! - highest) / temperature);
      exponentials[j] = exponential;
      sum += exponential;
    }
    for (let j = 0; j < columns; j++) weights[start + j] = exponentials[j]! / sum;
  }
  return { shape: scores.shape, data: weights };
}

/** The highest score of a row; refuses NaN and +∞, which have no softmax. */
export function highestOfRow(
  caller: string,
  scores: Tensor,
  start: number,
  columns: number,
): number {
  let highest = -Infinity;
  for (let i = start; i < start + columns; i++) {
    const score = scores.data[i]!;
    if (score > highest) highest = score;
    if (!(score < Infinity)) {
      refuse(caller, "scores", "be below +Infinity", `${score} at entry ${i}`);
    }
  }
  return highest;
}
