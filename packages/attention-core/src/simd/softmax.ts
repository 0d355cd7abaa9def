import { checkShapes } from "../checkShapes.js";
import { checkObject, checkPositive } from "../checks.js";
import { matrixShape, type Shape, type Tensor, zeros } from "../shape.js";
import { softmax as pureSoftmax, type SoftmaxOptions } from "../softmax.js";
import { isOrdinary } from "./isOrdinary.js";
import type { Workspace } from "./workspace.js";

/** How many numbers are in memory at a time: as many as a fast cache holds. */
const PORTION = 16_384;

/** As the pure `softmax`, which also does the work where a row has none: with NaN or +∞. */
export function softmax<S extends Shape>(
  workspace: Workspace,
  scores: Tensor<S>,
  options: SoftmaxOptions = {},
): Tensor<S> {
  checkShapes("softmax", { scores: [scores, "… keys"] });
  checkObject("softmax", "options", options);
  const { temperature = 1 } = options;
  checkPositive("softmax", "temperature", temperature);
  if (!isOrdinary(temperature)) return pureSoftmax(scores, options);
  const { columns } = matrixShape(scores);
  const weights = zeros<S>(scores.shape);
  const size = Math.max(1, Math.floor(PORTION / Math.max(1, columns))) * columns;
  const at = workspace.room({ scores: size, weights: size + columns });
  for (let start = 0; start < weights.data.length; start += size) {
    const portion = scores.data.subarray(start, start + size);
    workspace.write(at.scores, portion);
    const rows = portion.length / columns;
    if (!workspace.kernels.softmax(at.scores, at.weights, rows, columns, 1 / temperature)) {
      return pureSoftmax(scores, options);
    }
    weights.data.set(workspace.read(at.weights, portion.length), start);
  }
  return weights;
}
