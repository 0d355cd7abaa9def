import { matrixShape } from "../../internal/matrixShape.js";
import type { WideTensor } from "../../internal/wideTensor.js";
import { zeros } from "../../internal/zeros.js";
import type { Shape, Tensor } from "../../shape.js";
import { softmaxUnchecked } from "../../softmax.js";
import type { SoftmaxOptions } from "../../softmaxOptions.js";
import { isOrdinary } from "./isOrdinary.js";
import type { Workspace } from "./workspace.js";

/** How many numbers are in memory at a time: as many as a fast cache holds. */
const PORTION = 16_384;

/**
 * As `softmaxUnchecked`, which computes instead if there are sinks, if the temperature is too large for float32, and if
 * a score is NaN or +∞, which it refuses.
 *
 * @param scores - [.., queries, keys], unitless; −∞ hides a key
 * @returns weights of the same shape, 0–1
 */
export function softmaxRows<S extends Shape>(
  workspace: Workspace,
  caller: string,
  scores: WideTensor<S>,
  options: SoftmaxOptions,
): Tensor<S> {
  const { temperature = 1, sinks } = options;
  if (sinks !== undefined || !isOrdinary(temperature)) {
    return softmaxUnchecked(caller, scores, options);
  }
  const { columns } = matrixShape(scores);
  const weights = zeros<S>(scores.shape);
  const size = Math.max(1, Math.floor(PORTION / Math.max(1, columns))) * columns;
  const addresses = workspace.room({ scores: size, weights: size + columns });
  for (let start = 0; start < weights.data.length; start += size) {
    const portion = scores.data.subarray(start, start + size);
    workspace.write(addresses.scores, portion);
    const rows = portion.length / columns; // whole rows, since a portion is a multiple of them
    if (
      !workspace.kernels.softmax(
        addresses.scores,
        addresses.weights,
        rows,
        columns,
        1 / temperature,
      )
    ) {
      return softmaxUnchecked(caller, scores, options);
    }
    weights.data.set(workspace.read(addresses.weights, portion.length), start);
  }
  return weights;
}
