import type { Shape, Tensor } from "../shape.js";
import { checkResult } from "./checks/checkResult.js";
import { sizeOf } from "./sizeOf.js";
import type { WideTensor } from "./wideTensor.js";

/**
 * A tensor of zeros, to be filled. The caller names the shape's type, since TypeScript cannot compute it.
 *
 * @param shape - the length of every axis, outermost first; an axis of length 0 makes a tensor without entries
 * @throws RangeError if it would have more entries than an engine allocates without an error of its own
 */
export function zeros<S extends Shape>(shape: Shape): Tensor<S> {
  // The cast: only the caller knows how many axes there are.
  return { shape: shape as S, data: new Float32Array(checkedSize(shape)) };
}

/** As `zeros`, in float64. */
export function wideZeros<S extends Shape>(shape: Shape): WideTensor<S> {
  // The cast: as in `zeros`.
  return { shape: shape as S, data: new Float64Array(checkedSize(shape)) };
}

function checkedSize(shape: Shape): number {
  checkResult("tensor", "shape", shape);
  return sizeOf(shape);
}
