import { checkNorm } from "./internal/checks/checkNorm.js";
import { checkShapes } from "./internal/checks/checkShapes.js";
import { normalizeVector } from "./internal/normalizeVector.js";
import type { NormOptions } from "./normOptions.js";
import type { Shape, Tensor } from "./shape.js";

/**
 * Vectors scaled to unit RMS: each is divided by the root of the mean of its squares, then multiplied by a gain column
 * by column. As `queryNorm` and `keyNorm` of `multiHeadAttention` it keeps scores from growing with the length of
 * queries and keys.
 *
 *     normalized[i] = gain[i] · vector[i] / √(meanSquare + epsilon)    with meanSquare = (Σⱼ vector[j] · vector[j]) / width
 *
 * Gemma keeps its gains less 1: give them as 1 + weight.
 *
 * Source: Zhang and Sennrich 2019, section 4; for queries and keys Dehghani et al. 2023 (ViT-22B), section 2, and Qwen
 * Team 2025 (Qwen3), section 2.
 *
 * @category Scores
 * @param vectors - [tokens, columns], or with batch axes (heads) in front; unitless
 * @param options - gain, epsilon
 * @returns the same shape as `vectors`
 * @throws RangeError if the gain does not fit the columns or an option is out of range
 * @throws TypeError if `vectors` is not a tensor or an option is the wrong kind of thing
 * @example
 * ```ts
 * import { rootMeanSquareNorm, tensor } from "attention-core";
 *
 * const { data } = rootMeanSquareNorm(tensor([[3, 4, 0, 0]]), { gain: tensor([1, 1, 5, 5]) });
 * console.log(data[0].toFixed(4), data[1].toFixed(4)); // 1.2000 1.6000
 * ```
 */
export function rootMeanSquareNorm<S extends Shape>(
  vectors: Tensor<S>,
  options: NormOptions = {},
): Tensor<S> {
  checkShapes("rootMeanSquareNorm", { vectors: [vectors, "… columns"] });
  checkNorm("rootMeanSquareNorm", "options", options, vectors.shape.at(-1)!);
  return rootMeanSquareNormUnchecked(vectors, options);
}

/** Each vector normalised, without argument checks. */
export function rootMeanSquareNormUnchecked<S extends Shape>(
  { shape, data }: Tensor<S>,
  options: NormOptions,
): Tensor<S> {
  const columns = shape.at(-1)!;
  const copy = data.slice();
  for (let start = 0; start < copy.length; start += columns) {
    normalizeVector(copy, start, columns, options);
  }
  return { shape, data: copy };
}
