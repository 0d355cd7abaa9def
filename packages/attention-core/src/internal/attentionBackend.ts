import type { AttentionOptions } from "../attentionOptions.js";
import { dotProductScoresUnchecked } from "../dotProductScores.js";
import type { Shape, Tensor } from "../shape.js";
import { softmaxUnchecked } from "../softmax.js";
import type { SoftmaxOptions } from "../softmaxOptions.js";
import { matrixProduct } from "./matrixProduct.js";
import { wideDotProducts } from "./wideDotProducts.js";
import type { WideTensor } from "./wideTensor.js";

/** The steps of equation 1 that take the time, which another implementation can compute, such as that on SIMD. */
export interface AttentionBackend {
  /** Q · Kᵀ: [.., queries, dHead] · [.., dHead, keys] -> [.., queries, keys] */
  dotProducts<S extends Shape>(
    queries: Tensor<S>,
    keys: Tensor<S>,
    options: AttentionOptions<S>,
  ): WideTensor<S>;
  /** A: each row of [.., queries, keys] as shares of 1; `caller` is the function that an error names. */
  softmax<S extends Shape>(
    caller: string,
    scores: WideTensor<S>,
    options: SoftmaxOptions,
  ): Tensor<S>;
  /** A · V: [.., queries, keys] · [.., keys, dValue] -> [.., queries, dValue] */
  weightedSum<S extends Shape>(weights: Tensor<S>, values: Tensor<S>): Tensor<S>;
}

/** The steps in TypeScript. With a bias, scores stay in float64 until softmax has read them. */
export const PURE_BACKEND: AttentionBackend = {
  dotProducts: (queries, keys, { bias }) =>
    bias ? wideDotProducts(queries, keys) : dotProductScoresUnchecked(queries, keys),
  softmax: softmaxUnchecked,
  weightedSum: matrixProduct,
};
