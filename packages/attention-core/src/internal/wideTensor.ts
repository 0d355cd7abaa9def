import type { Shape, Tensor } from "../shape.js";

/** A tensor whose entries may still be float64, so that softmax sees them before they are rounded. */
export interface WideTensor<S extends Shape = Shape> {
  readonly shape: S;
  readonly data: Float32Array | Float64Array;
}

/** A tensor rounded to float32, without a copy if it already is: the last step of what was computed in float64. */
export function roundToFloat32<S extends Shape>({ shape, data }: WideTensor<S>): Tensor<S> {
  return { shape, data: data instanceof Float32Array ? data : new Float32Array(data) };
}
