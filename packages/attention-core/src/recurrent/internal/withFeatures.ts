import { mapEntries } from "../../internal/mapEntries.js";
import { sizeOf } from "../../internal/sizeOf.js";
import type { Shape, Tensor } from "../../shape.js";
import type { LinearAttentionInputs } from "../recurrentInputs.js";
import { rowOf } from "./rowOf.js";

/**
 * φ(queries), φ(keys) and [values | 1]. The output by these has the sum of the weights in its last column, by which the
 * other columns are divided.
 *
 * Source: Katharopoulos et al. 2020, equations 5 and 7.
 *
 * @returns queries and keys of the same shape, [.., tokens, dHead], all above 0; values [.., tokens, dValue + 1]
 */
export function withFeatures<S extends Shape>({
  queries,
  keys,
  values,
}: LinearAttentionInputs<S>): LinearAttentionInputs<S> {
  return { queries: features(queries), keys: features(keys), values: withOnes(values) };
}

/** φ(x) = elu(x) + 1, which is positive, so that every weight is */
function features<S extends Shape>(tensor: Tensor<S>): Tensor<S> {
  return mapEntries(tensor, (x) => (x > 0 ? x + 1 : Math.exp(x)));
}

/** A last column of ones, whose weighted sum is the sum of the weights: [tokens, dValue] -> [tokens, dValue + 1] */
function withOnes<S extends Shape>(values: Tensor<S>): Tensor<S> {
  const columns = values.shape.at(-1)! + 1;
  const shape: Shape = [...values.shape.slice(0, -1), columns]; // [.., tokens, dValue + 1]
  const data = new Float32Array(sizeOf(shape)).fill(1);
  for (let row = 0; row < data.length / columns; row++) {
    data.set(rowOf(values, row), row * columns);
  }
  return { shape: shape as S, data }; // the cast: as many axes as before
}
