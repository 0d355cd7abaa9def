import { checkCount } from "../internal/checks/checkCount.js";
import { checkMaxEntries } from "../internal/checks/checkMaxEntries.js";
import { refuse } from "../internal/checks/refuse.js";
import { zeros } from "../internal/zeros.js";
import type { Matrix } from "../shape.js";

/**
 * A vector for each position, made of waves from fast to slow, so that a step of any length is the same rotation
 * wherever it starts.
 *
 *     positions[p][2k]     = sin(p / 10000^(2k / dModel))
 *     positions[p][2k + 1] = cos(p / 10000^(2k / dModel))
 *
 * Source: Vaswani et al. 2017, section 3.5.
 *
 * @category Positions
 * @param tokens - how many positions, counted from 0
 * @param dModel - columns; an even number, one pair a wave
 * @returns [tokens, dModel], each entry from −1 to 1, unitless
 * @throws RangeError if `tokens` is not a whole number from 0 up, or dModel not an even one from 2 up
 * @throws TypeError if a count is not a number
 * @example
 * ```ts
 * import { sinusoidalPositions, toNested } from "attention-core";
 *
 * console.log(toNested(sinusoidalPositions(1, 4))); // [ [ 0, 1, 0, 1 ] ]
 * ```
 */
export function sinusoidalPositions(tokens: number, dModel: number): Matrix {
  checkCount("sinusoidalPositions", "tokens", tokens, 0);
  checkCount("sinusoidalPositions", "dModel", dModel, 2);
  if (dModel % 2 !== 0) refuse("sinusoidalPositions", "dModel", "be even", dModel);
  checkMaxEntries("sinusoidalPositions", "tokens · dModel", tokens * dModel);
  const positions = zeros<Matrix["shape"]>([tokens, dModel]); // a sine and a cosine for each pair of columns
  for (let position = 0, i = 0; position < tokens; position++) {
    for (let column = 0; column < dModel; column += 2) {
      const angle = position / 10000 ** (column / dModel);
      positions.data[i++] = Math.sin(angle);
      positions.data[i++] = Math.cos(angle);
    }
  }
  return positions;
}
