import type { RotaryOptions } from "../rotaryOptions.js";
import type { Shape, Tensor } from "../shape.js";
import { matrixShape } from "./matrixShape.js";
import { rotation } from "./rotation.js";

/**
 * Each pair of columns turned by its angle, of arguments that are known to fit; `before` tokens come
 * first.
 */
export function rotatePositionsUnchecked<S extends Shape>(
  vectors: Tensor<S>,
  options: RotaryOptions,
  before = 0,
): Tensor<S> {
  const { rows: tokens, columns: dHead } = matrixShape(vectors);
  const turn = rotation(options, dHead, tokens, before);
  const data = vectors.data.slice();
  for (let start = 0, token = 0; start < data.length; start += dHead, token++) {
    turn(data, start, token % tokens);
  }
  return { shape: vectors.shape, data };
}
