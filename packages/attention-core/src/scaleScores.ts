import { checkPositive } from "./internal/checks/checkPositive.js";
import { checkScale } from "./internal/checks/checkScale.js";
import { checkShapes } from "./internal/checks/checkShapes.js";
import { mapEntries } from "./internal/mapEntries.js";
import { matrixShape } from "./internal/matrixShape.js";
import { perHead } from "./internal/perHead.js";
import type { WideTensor } from "./internal/wideTensor.js";
import type { Shape, Tensor, Vector } from "./shape.js";

/**
 * Scores divided by √dHead. The dot product of two vectors of dHead independent entries has variance dHead; divided, it
 * has variance 1, whatever the width, so softmax does not saturate.
 *
 *     scaledScores[i][j] = scores[i][j] / √dHead
 *
 * Source: Vaswani et al. 2017, section 3.2.1.
 *
 * @category Scores
 * @param scores - [keys], or with more axes in front, as in [queries, keys]; unitless
 * @param dHead - columns of the queries and keys that the scores came from
 * @param scale - factor used instead of 1/√dHead, unitless; or [heads], one each
 * @returns the same shape as `scores`
 * @throws RangeError if `dHead` is not a positive number or `scale` is not finite or not one per head
 * @throws TypeError if `scores` is not a tensor, or `dHead` or `scale` is not a number
 * @example
 * ```ts
 * import { scaleScores, tensor, toNested } from "attention-core";
 *
 * console.log(toNested(scaleScores(tensor([[8, -4]]), 16))); // [ [ 2, -1 ] ]
 * ```
 */
export function scaleScores<S extends Shape>(
  scores: Tensor<S>,
  dHead: number,
  scale?: number | Vector,
): Tensor<S> {
  checkShapes("scaleScores", { scores: [scores, "… keys"] });
  checkPositive("scaleScores", "dHead", dHead);
  const factor = scale === undefined ? 1 / Math.sqrt(dHead) : scale;
  checkScale("scaleScores", factor, scores.shape);
  return scaleScoresUnchecked(scores, factor);
}

/** Scores times a factor, or times that of their head, without argument checks; those of a wide tensor stay wide. */
export function scaleScoresUnchecked<S extends Shape>(
  scores: Tensor<S>,
  scale: number | Vector,
): Tensor<S>;
export function scaleScoresUnchecked<S extends Shape>(
  scores: WideTensor<S>,
  scale: number | Vector,
): WideTensor<S>;
export function scaleScoresUnchecked<S extends Shape>(
  scores: WideTensor<S>,
  scale: number | Vector,
): WideTensor<S> {
  if (typeof scale === "number") return mapEntries(scores, (score) => score * scale);
  const { rows, columns } = matrixShape(scores);
  const scaleOf = perHead(scale);
  return mapEntries(scores, (score, i) => score * scaleOf(Math.floor(i / (rows * columns))));
}
