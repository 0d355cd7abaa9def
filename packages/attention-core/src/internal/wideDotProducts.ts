import type { Shape, Tensor } from "../shape.js";
import { multiplyInto } from "./matrixProduct.js";
import { matrixShape } from "./matrixShape.js";
import type { WideTensor } from "./wideTensor.js";
import { wideZeros } from "./zeros.js";

/**
 * The dot product of each query with each key, in float64: [.., queries, dHead], [.., keys, dHead] -> [.., queries,
 * keys]. Beside a bias of −10¹², what float32 rounds off a score decides how the sum of both is rounded.
 *
 *     scores[i][j] = queries[i] · keys[j]
 */
export function wideDotProducts<S extends Shape>(
  queries: Tensor<S>,
  keys: Tensor<S>,
): WideTensor<S> {
  const { batch, rows } = matrixShape(queries);
  const scores = wideZeros<S>([...batch, rows, matrixShape(keys).rows]);
  multiplyInto(scores, queries, keys, true); // Q · Kᵀ
  return scores;
}
