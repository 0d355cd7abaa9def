import type { RotaryOptions } from "../rotaryOptions.js";
import type { Shape, Tensor } from "../shape.js";
import { matrixShape } from "./matrixShape.js";
import { rotation } from "./rotation.js";

/**
 * Each pair of columns rotated by its angle, without argument checks.
 *
 * @param vectors - [.., tokens, dHead]; the same token is rotated alike in every head
 * @param before - how many tokens come before the first of these: the keys in a cache, for a query
 * @returns the same shape; columns from `options.columns` on stay as they are
 */
export function rotatePositionsUnchecked<S extends Shape>(
  vectors: Tensor<S>,
  options: RotaryOptions,
  before = 0,
): Tensor<S> {
  const { rows: tokens, columns: dHead } = matrixShape(vectors);
  const rotate = rotation(options, dHead, tokens, before);
  const data = vectors.data.slice();
  for (let start = 0, token = 0; start < data.length; start += dHead, token++) {
    rotate(data, start, token % tokens);
  }
  return { shape: vectors.shape, data };
}
