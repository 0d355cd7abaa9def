import type { Shape, Tensor } from "../shape.js";
import { checkScores } from "./checks/checkScores.js";
import { roundToFloat32, type WideTensor } from "./wideTensor.js";

/**
 * Masked scores as they are returned, in float32: [.., queries, keys] -> the same shape.
 *
 * @throws RangeError if a score is too large for float32, which softmax had no reason to refuse
 */
export function roundScores<S extends Shape>(caller: string, scores: WideTensor<S>): Tensor<S> {
  const rounded = roundToFloat32(scores);
  if (rounded.data !== scores.data) checkScores(caller, rounded);
  return rounded;
}
