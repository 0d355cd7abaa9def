import { checkRotary } from "../internal/checks/checkRotary.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import { matrixShape } from "../internal/matrixShape.js";
import { rotatePositionsUnchecked } from "../internal/rotatePositionsUnchecked.js";
import type { RotaryOptions } from "../rotaryOptions.js";
import type { Shape, Tensor } from "../shape.js";

/**
 * Rotary positions: each pair of columns of a query or key is rotated by an angle that grows with its position, so that
 * a dot product depends on how far apart the two stand.
 *
 *     angle = (position + offset) · base^(−2k / dHead)          for pair k
 *     rotated[first]  = vector[first] · cos(angle) − vector[second] · sin(angle)
 *     rotated[second] = vector[first] · sin(angle) + vector[second] · cos(angle)
 *
 * With `frequencies` the angle is position · frequencies[k], and with `magnitude` both cosine and sine are multiplied
 * by it.
 *
 * Source: Su et al. 2021 (RoFormer), section 3.4.2, equation 34; Wang et al. 2024 (Qwen2-VL), section 2.1, for
 * positions on several axes.
 *
 * @category Positions
 * @param vectors - [tokens, dHead], or with batch axes (heads) in front; queries or keys, unitless
 * @param options - base or frequencies, columns, offset or positions, axes, magnitude, layout
 * @returns the same shape as `vectors`, with the same length of every vector unless there is a magnitude
 * @throws RangeError if the columns are odd or an option is out of range or does not fit the vectors
 * @throws TypeError if `vectors` is not a tensor or an option is the wrong kind of thing
 * @example
 * ```ts
 * import { rotatePositions, tensor, toNested } from "attention-core";
 *
 * const vectors = tensor([[1, 0], [1, 0]]);
 * const [first, second] = toNested(rotatePositions(vectors));
 * console.log(first); // [ 1, 0 ]
 * console.log(second.map((component) => component.toFixed(3))); // [ '0.540', '0.841' ]
 * ```
 */
export function rotatePositions<S extends Shape>(
  vectors: Tensor<S>,
  options: RotaryOptions = {},
): Tensor<S> {
  checkShapes("rotatePositions", { vectors: [vectors, "… tokens dHead"] });
  const { rows: tokens, columns: dHead } = matrixShape(vectors);
  checkRotary("rotatePositions", "options", options, { dHead, tokens });
  return rotatePositionsUnchecked(vectors, options);
}
