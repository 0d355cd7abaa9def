import { checkShapes } from "./checkShapes.js";
import { checkTensor, checkTrailing, refuse, show } from "./checks.js";
import { forEachMatrix, multiplyTransposed } from "./matrixProduct.js";
import { type Matrix, matrixShape, type Shape, type Tensor, zeros } from "./shape.js";

/**
 * How well each query matches each key: the dot product of their vectors.
 *
 *     scores[i][j] = queries[i] · keys[j]          Q · Kᵀ
 *
 * Source: Vaswani et al. 2017, equation 1.
 *
 * @category Scores
 * @param queries - [queries, dHead], or with batch axes (heads) in front; unitless
 * @param keys - [keys, dHead], with the same batch axes
 * @returns [queries, keys], with the same batch axes
 * @throws RangeError if columns or batch axes differ, or dHead is 0
 * @throws TypeError if an argument is not a tensor
 * @example
 * ```ts
 * import { dotProductScores, tensor, toNested } from "attention-core";
 *
 * const queries = tensor([[1, 2]]);
 * const keys = tensor([[3, 4], [0, 1]]);
 * console.log(toNested(dotProductScores(queries, keys))); // [ [ 11, 2 ] ]
 * ```
 */
export function dotProductScores<S extends Shape>(queries: Tensor<S>, keys: Tensor<S>): Tensor<S> {
  checkShapes("dotProductScores", {
    queries: [queries, "… queries dHead"],
    keys: [keys, "… keys dHead"],
  });
  checkWidth("dotProductScores", queries);
  const { batch, rows, columns: dHead } = matrixShape(queries);
  const scores = zeros<S>([...batch, rows, matrixShape(keys).rows]);
  forEachMatrix(queries, keys, scores, (queryRows, keyRows, product) => {
    multiplyTransposed(queryRows, keyRows, product, dHead); // [queries, dHead] · [keys, dHead]ᵀ -> [queries, keys]
  });
  return scores;
}

/** Refuses vectors without entries, whose dot products would all be 0. */
export function checkWidth(caller: string, queries: Tensor): void {
  if (queries.shape.at(-1) === 0) refuse(caller, "queries", "have at least 1 column", 0);
}

/**
 * Scores divided by √dHead. The dot product of two vectors of dHead independent entries has
 * variance dHead; divided, it has variance 1, whatever the width, so softmax does not saturate.
 *
 *     scaledScores[i][j] = scores[i][j] / √dHead
 *
 * Source: Vaswani et al. 2017, section 3.2.1.
 *
 * @category Scores
 * @param scores - [queries, keys], or with batch axes in front; unitless
 * @param dHead - columns of the queries and keys that the scores came from
 * @param scale - factor used instead of 1/√dHead, unitless
 * @returns the same shape as `scores`
 * @throws RangeError if `dHead` is not positive or `scale` is not finite
 * @throws TypeError if `scores` is not a tensor
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
  scale: number = 1 / Math.sqrt(dHead),
): Tensor<S> {
  checkShapes("scaleScores", { scores: [scores, "… keys"] });
  if (!(dHead > 0)) refuse("scaleScores", "dHead", "be positive", show(dHead));
  checkScale("scaleScores", scale);
  return { shape: scores.shape, data: scores.data.map((score) => score * scale) };
}

/** Refuses a factor that is not a finite number. */
export function checkScale(caller: string, scale: number): void {
  if (!Number.isFinite(scale)) refuse(caller, "scale", "be a finite number", show(scale));
}

/**
 * Scores plus a number for each pair of query and key: how relative positions enter.
 *
 *     biased[i][j] = scores[i][j] + bias[i][j]
 *
 * Source: Press et al. 2022 (ALiBi), section 3; Raffel et al. 2020 (T5), section 2.1.
 *
 * @category Scores
 * @param scores - [queries, keys], or with batch axes in front; unitless
 * @param bias - [queries, keys] for every head alike, or the full shape of `scores`; unitless
 * @returns the same shape as `scores`
 * @throws RangeError if the shape of `bias` is not the last axes of `scores`
 * @throws TypeError if an argument is not a tensor
 * @example
 * ```ts
 * import { addBias, tensor, toNested } from "attention-core";
 *
 * console.log(toNested(addBias(tensor([[1, 2]]), tensor([[0, -2]])))); // [ [ 1, 0 ] ]
 * ```
 */
export function addBias<S extends Shape>(scores: Tensor<S>, bias: Matrix | Tensor<S>): Tensor<S> {
  checkShapes("addBias", { scores: [scores, "… queries keys"] });
  checkBias("addBias", bias, scores.shape);
  const period = bias.data.length;
  const data = scores.data.map((score, i) => score + bias.data[i % period]!);
  return { shape: scores.shape, data };
}

/** Refuses a bias that does not fit the last axes of the scores. */
export function checkBias(caller: string, bias: Tensor, like: Shape): void {
  checkTensor(caller, "bias", bias);
  checkTrailing(caller, "bias", bias.shape, like);
}
