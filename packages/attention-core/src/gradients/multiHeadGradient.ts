import { checkMultiHead } from "../internal/checks/checkMultiHead.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import type { MultiHeadOptions } from "../multiHeadOptions.js";
import type { Projections } from "../projections.js";
import type { Matrix } from "../shape.js";
import { multiHeadGradientUnchecked } from "./internal/multiHeadGradientUnchecked.js";
import type { MultiHeadGradients } from "./multiHeadGradients.js";

/**
 * The gradients of a whole layer: how a loss changes with the inputs, the learned matrices and the options of
 * `multiHeadAttention`, given how it changes with the output. That is all that training an attention-only network
 * takes. The layer is computed again on the way.
 *
 *     ∂W^O = concat(head₁, …, headₕ)ᵀ · ∂output
 *     ∂(head₁, …, headₕ) = split(∂output · (W^O)ᵀ)
 *     (∂Q, ∂K, ∂V) = attentionGradient(∂head)
 *     ∂W^Q = Xᵀ · ∂Q
 *     ∂X = ∂Q · (W^Q)ᵀ + ∂K · (W^K)ᵀ + ∂V · (W^V)ᵀ
 *
 * Source: the chain rule on Vaswani et al. 2017, section 3.2.2.
 *
 * @category Gradients
 * @param inputs - X: [queries, dInput], unitless
 * @param projections - the learned matrices, all heads side by side
 * @param outputGradient - ∂loss/∂output: [queries, dOutput], unitless
 * @param options - as they were given to `multiHeadAttention`
 * @returns the gradients of all of these, each in the shape of what it belongs to
 * @throws RangeError if `multiHeadAttention` would, or `outputGradient` does not have the shape of the output
 * @throws TypeError if an argument is the wrong kind of thing
 * @example
 * ```ts
 * import { multiHeadGradient, tensor, toNested } from "attention-core";
 *
 * const one = tensor([[1]]);
 * const layer = { query: one, key: one, value: tensor([[3]]), output: tensor([[5]]) };
 * const { inputs, projections } = multiHeadGradient(tensor([[2]]), layer, one, { heads: 1 });
 * console.log(toNested(inputs)); // [ [ 15 ] ]
 * console.log(toNested(projections.output)); // [ [ 6 ] ]
 * ```
 */
export function multiHeadGradient(
  inputs: Matrix,
  projections: Projections,
  outputGradient: Matrix,
  options: MultiHeadOptions,
): MultiHeadGradients {
  const caller = "multiHeadGradient";
  checkMultiHead(caller, inputs, projections, options);
  const [queries, dOutput] = [inputs.shape[0], projections.output.shape[1]];
  const axes = { outputGradient: [outputGradient, "queries dOutput"] } as const;
  checkShapes(caller, axes, { queries, dOutput });
  return multiHeadGradientUnchecked(inputs, projections, outputGradient, options);
}
