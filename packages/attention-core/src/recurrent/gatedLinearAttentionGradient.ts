import { checkObject } from "../internal/checks/checkObject.js";
import type { Shape, Tensor } from "../shape.js";
import { keepAndAdd } from "./gatedLinearAttention.js";
import { checkGradient } from "./internal/checkRecurrent.js";
import { recurrenceGradient, type StepBack } from "./internal/recurrenceGradient.js";
import { rowTimesState, stateTimesColumn } from "./internal/state.js";
import type { GatedLinearAttentionInputs } from "./recurrentInputs.js";

/**
 * How a loss changes with everything that goes into {@link gatedLinearAttention}, given how it changes with the output.
 * They are computed from the last token to the first.
 *
 *     ∂state[t] = queries[t] · ∂output[t]ᵀ + keep[t + 1] · ∂state[t + 1]
 *     ∂queries[t] = state[t] · ∂output[t]
 *     ∂keys[t] = ∂state[t] · values[t]
 *     ∂values[t] = keys[t] · ∂state[t]
 *     ∂keep[t] = Σᵢ Σⱼ ∂state[t][i][j] · state[t − 1][i][j]
 *
 * The states of one head are kept meanwhile, tokens · dHead · dValue numbers.
 *
 * Source: the chain rule on Yang et al. 2024 (gated linear attention), equation 3.
 *
 * @category Gradients
 * @param inputs - queries, keys, values and keep, as they were given to `gatedLinearAttention`
 * @param outputGradient - ∂loss/∂output: [tokens, dValue], with the same batch axes; unitless
 * @returns the gradients of queries, keys, values and keep, each in the shape of what it belongs to
 * @throws RangeError if shapes do not fit each other or a share is not 0–1
 * @throws TypeError if an argument is the wrong kind of thing
 * @example
 * ```ts
 * import { gatedLinearAttentionGradient, tensor, toNested } from "attention-core";
 *
 * const one = tensor([[1], [1]]);
 * const inputs = { queries: one, keys: one, values: tensor([[4], [8]]), keep: tensor([[1], [0.5]]) };
 * const gradient = gatedLinearAttentionGradient(inputs, tensor([[0], [1]]));
 * console.log(toNested(gradient.values)); // [ [ 0.5 ], [ 1 ] ]
 * console.log(toNested(gradient.keep)); // [ [ 0 ], [ 4 ] ]
 * ```
 */
export function gatedLinearAttentionGradient<S extends Shape>(
  inputs: GatedLinearAttentionInputs<S>,
  outputGradient: Tensor<S>,
): GatedLinearAttentionInputs<S> {
  checkObject("gatedLinearAttentionGradient", "inputs", inputs);
  const { keep } = inputs;
  checkGradient("gatedLinearAttentionGradient", inputs, outputGradient, { keep });
  const shareOf = (row: number) => keep.data[row]!;
  const { shares, ...gradients } = recurrenceGradient(
    inputs,
    outputGradient,
    keepAndAdd(shareOf),
    keepAndAddGradient(shareOf),
  );
  return { ...gradients, keep: shares };
}

/**
 * Backpropagates through share · state + key · valueᵀ.
 *
 *     ∂key = ∂state · value
 *     ∂value = key · ∂state
 *     ∂share = Σ ∂state · before               component by component
 *     ∂before = share · ∂state
 *
 * @param shareOf - the share of a token by its row, counted over all batches; 1 where nothing is forgotten
 */
export function keepAndAddGradient(shareOf: (row: number) => number): StepBack {
  return (gradient, before, { key, value, row }) => {
    const tokenGradients = {
      key: stateTimesColumn(gradient, value, key.length), // [dHead, dValue] · [dValue] -> [dHead]
      value: rowTimesState(key, gradient), // [dHead] · [dHead, dValue] -> [dValue]
      share: gradient.reduce((sum, component, i) => sum + component * before[i]!, 0),
    };
    const share = shareOf(row);
    for (let i = 0; i < gradient.length; i++) gradient[i]! *= share;
    return tokenGradients;
  };
}
