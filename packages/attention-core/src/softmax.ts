import { checkNames } from "./internal/checks/checkNames.js";
import { checkScores } from "./internal/checks/checkScores.js";
import { checkShapes } from "./internal/checks/checkShapes.js";
import { checkSoftmax } from "./internal/checks/checkSoftmax.js";
import { SOFTMAX_OPTIONS } from "./internal/checks/optionNames.js";
import { matrixShape } from "./internal/matrixShape.js";
import { perHead } from "./internal/perHead.js";
import { softmaxRow } from "./internal/softmaxRow.js";
import type { WideTensor } from "./internal/wideTensor.js";
import type { Shape, Tensor } from "./shape.js";
import type { SoftmaxOptions } from "./softmaxOptions.js";

/**
 * Attention weights: each row of scores as shares of 1.
 *
 *     weights[i][j] = exp(scores[i][j] / temperature) / Σₖ exp(scores[i][k] / temperature)
 *
 * With a sink s, exp(s / temperature) is added to the sum.
 *
 * A row with every key hidden gets weights of 0, where PyTorch gives NaN.
 *
 * Source: Vaswani et al. 2017, equation 1.
 *
 * @category Softmax and values
 * @param scores - [keys], or with more axes in front, as in [queries, keys]; unitless; −∞ hides a key
 * @param options - temperature, sinks
 * @returns the same shape; each row sums to 1 (to less with a sink), or is all 0 when every key is hidden
 * @throws RangeError if a score is NaN or +∞, the temperature is not positive, or sinks do not fit
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
  checkSoftmax("softmax", options, scores.shape);
  return softmaxUnchecked("softmax", scores, options);
}

/**
 * Each row as shares of 1, without argument checks. Only NaN and +∞ are refused, which are found as soon as a row is
 * summed; `caller` is the function that the error names.
 */
export function softmaxUnchecked<S extends Shape>(
  caller: string,
  scores: WideTensor<S>,
  { temperature = 1, sinks }: SoftmaxOptions,
): Tensor<S> {
  const { rows, columns } = matrixShape(scores);
  const sinkOf = perHead(sinks ?? -Infinity);
  // In float64, since small exponentials would vanish beside the sum of a long row.
  const shares = new Float64Array(scores.data);
  for (let start = 0, row = 0; start < shares.length; start += columns, row++) {
    const sink = sinkOf(Math.floor(row / rows));
    const sum = softmaxRow(shares, start, start + columns, temperature, sink);
    // Not `sum < 0`: NaN and +∞ make the sum NaN, which no comparison finds.
    if (!(sum >= 0)) {
      checkScores(caller, scores);
    }
  }
  return { shape: scores.shape, data: new Float32Array(shares) };
}
