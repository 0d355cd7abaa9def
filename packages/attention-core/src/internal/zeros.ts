import type { Shape, Tensor } from "../shape.js";
import { sizeOf } from "./sizeOf.js";

/**
 * A tensor of zeros, to be filled. The caller names the shape's type, since TypeScript cannot compute it.
 *
 * @param shape - the length of every axis, outermost first; an axis of length 0 makes a tensor without entries
 */
export function zeros<S extends Shape>(shape: Shape): Tensor<S> {
  // The cast: only the caller knows how many axes there are.
  return { shape: shape as S, data: new Float32Array(sizeOf(shape)) };
}
