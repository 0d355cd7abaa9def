import { checkMask } from "../internal/checks/checkMask.js";
import { checkTrailing } from "../internal/checks/checkTrailing.js";
import { refuse } from "../internal/checks/refuse.js";
import type { Mask } from "../mask.js";
import { repeatMask } from "./internal/repeatMask.js";

const CALLER = "combineMasks";

/**
 * One mask from several: a query may attend where every one of them allows it.
 *
 *     combined[i][j] = first[i][j] ∧ second[i][j] ∧ …
 *
 * Source: Rush 2018 (The Annotated Transformer), `make_std_mask`.
 *
 * @category Masks
 * @param masks - at least one, each [queries, keys] or with the heads in front, as the largest has them; 1 = may attend
 * @returns a mask of the largest shape, 1 = may attend
 * @throws RangeError if no mask is given, shapes do not fit each other, or an entry is neither 0 nor 1
 * @throws TypeError if one of them is not a mask
 * @example
 * ```ts
 * import { causalMask, combineMasks, paddingMask } from "attention-core";
 *
 * const mask = combineMasks(causalMask(2), paddingMask([false, true]));
 * console.log([...mask.data]); // [ 0, 0, 0, 1 ]
 * ```
 */
export function combineMasks(...masks: readonly Mask[]): Mask {
  masks.forEach((mask, i) => {
    checkMask(CALLER, mask, undefined, `masks[${i}]`);
  });
  const [largest] = [...masks].sort((a, b) => b.shape.length - a.shape.length);
  if (largest === undefined) refuse(CALLER, "masks", "have at least one entry", "none");
  masks.forEach((mask, i) => {
    checkTrailing(CALLER, `masks[${i}]`, mask.shape, largest.shape);
  });
  const combined = largest.data.slice();
  for (const mask of masks) {
    const allowed = repeatMask(mask, combined.length); // [queries, keys] -> the largest shape
    for (let i = 0; i < combined.length; i++) combined[i]! &= allowed[i]!;
  }
  return { shape: largest.shape, data: combined };
}
