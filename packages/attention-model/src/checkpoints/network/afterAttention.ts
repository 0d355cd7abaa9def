import type { Matrix } from "attention-core";
import { add } from "../../network/add.js";
import { applyNorm } from "./applyNorm.js";
import type { Norm } from "./norm.js";

/**
 * The state after an attention, with a norm over its output and over the sum, where a family has them:
 *
 *     y = sum(x + output(attended))
 *
 * Source: Vaswani et al. 2017, section 3.1.
 *
 * @param state - x: [tokens, dModel]
 * @param attended - the attention's output, [tokens, dModel]
 * @param norms - output, sum; one that is left out is the identity
 */
export function afterAttention(
  state: Matrix,
  attended: Matrix,
  norms: { readonly output?: Norm | undefined; readonly sum?: Norm | undefined },
): Matrix {
  return applyNorm(add(state, applyNorm(attended, norms.output)), norms.sum);
}
