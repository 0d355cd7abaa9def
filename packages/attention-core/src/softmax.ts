import { checkEntries } from "./internal/checks/checkEntries.js";
import { checkNames } from "./internal/checks/checkNames.js";
import { checkPositive } from "./internal/checks/checkPositive.js";
import { checkShapes } from "./internal/checks/checkShapes.js";
import { SOFTMAX_OPTIONS } from "./internal/checks/optionNames.js";
import { softmaxRow } from "./internal/softmaxRow.js";
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
 * @param scores - [keys], or with more axes in front, as in [queries, keys]; unitless; −∞ hides a key
 * @param options - temperature
 * @returns the same shape; each row sums to 1, or is all 0 when every key is hidden
 * @throws RangeError if a score is NaN or +∞, or the temperature is not positive
 * @throws TypeError if `scores` is not a tensor or the temperature is not a number
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
  checkNames("softmax", "options", options, SOFTMAX_OPTIONS);
  const { temperature = 1 } = options;
  checkPositive("softmax", "temperature", temperature);
  return softmaxRows("softmax", scores, temperature);
}

/** Each row as shares of 1, of arguments that are known to fit; `caller` is who refuses NaN and +∞. */
export function softmaxRows<S extends Shape>(
  caller: string,
  scores: Tensor<S>,
  temperature: number,
): Tensor<S> {
  const columns = scores.shape.at(-1)!;
  const shares = new Float64Array(scores.data);
  for (let start = 0; start < shares.length; start += columns) {
    const sum = softmaxRow(shares, start, start + columns, temperature);
    if (!(sum >= 0)) {
      checkEntries(caller, "scores", "be below +Infinity", scores, (score) => score < Infinity);
    }
  }
  return { shape: scores.shape, data: new Float32Array(shares) };
}
