import { checkObject } from "../internal/checks/checkObject.js";
import type { Shape, Tensor } from "../shape.js";
import { correctState, errorOf } from "./deltaRuleAttention.js";
import { checkGradient } from "./internal/checkRecurrent.js";
import { recurrenceGradient, type StepBack } from "./internal/recurrenceGradient.js";
import { addProduct, rowTimesState, stateTimesColumn } from "./internal/state.js";
import type { DeltaRuleAttentionInputs } from "./recurrentInputs.js";

/**
 * How a loss changes with everything that goes into {@link deltaRuleAttention}, given how it changes with the output.
 * They are computed from the last token to the first.
 *
 *     error[t] = values[t] − keys[t] · state[t − 1]
 *     ∂values[t] = strength[t] · keys[t] · ∂state[t]
 *     ∂keys[t] = strength[t] · ∂state[t] · error[t] − state[t − 1] · ∂values[t]
 *     ∂strength[t] = keys[t] · ∂state[t] · error[t]
 *     ∂queries[t] = state[t] · ∂output[t]
 *     ∂state[t − 1] = queries[t − 1] · ∂output[t − 1]ᵀ + ∂state[t] − keys[t] · ∂values[t]ᵀ
 *
 * The states of one head are kept meanwhile, tokens · dHead · dValue numbers.
 *
 * Source: the chain rule on Yang et al. 2024 (DeltaNet), section 2.2.
 *
 * @category Gradients
 * @param inputs - queries, keys, values and strength, as they were given to `deltaRuleAttention`
 * @param outputGradient - ∂loss/∂output: [tokens, dValue], with the same batch axes; unitless
 * @returns the gradients of queries, keys, values and strength, each in the shape of what it belongs to
 * @throws RangeError if shapes do not fit each other or a strength is not 0–1
 * @throws TypeError if an argument is the wrong kind of thing
 * @example
 * ```ts
 * import { deltaRuleAttentionGradient, tensor, toNested } from "attention-core";
 *
 * const one = tensor([[1], [1]]);
 * const inputs = { queries: one, keys: one, values: tensor([[4], [8]]), strength: tensor([[1], [0.5]]) };
 * const gradient = deltaRuleAttentionGradient(inputs, tensor([[0], [1]])); // of 4 + 0.5 · (8 − 4)
 * console.log(toNested(gradient.values)); // [ [ 0.5 ], [ 0.5 ] ]
 * console.log(toNested(gradient.strength)); // [ [ 2 ], [ 4 ] ]
 * ```
 */
export function deltaRuleAttentionGradient<S extends Shape>(
  inputs: DeltaRuleAttentionInputs<S>,
  outputGradient: Tensor<S>,
): DeltaRuleAttentionInputs<S> {
  checkObject("deltaRuleAttentionGradient", "inputs", inputs);
  const { strength } = inputs;
  checkGradient("deltaRuleAttentionGradient", inputs, outputGradient, { strength });
  const { shares, ...gradients } = recurrenceGradient(
    inputs,
    outputGradient,
    correctState(strength),
    correctionGradient(strength),
  );
  return { ...gradients, strength: shares };
}

/**
 * Backpropagates through state + strength · key · (value − key · state)ᵀ. The key occurs twice, and so does the state:
 *
 *     ∂value = strength · key · ∂state
 *     ∂key = strength · ∂state · error − state · ∂value
 *     ∂strength = error · (key · ∂state)
 *     ∂before = ∂state − key · ∂valueᵀ
 *
 * @param strength - [.., tokens, 1]
 */
function correctionGradient(strength: Tensor): StepBack {
  return (gradient, before, token) => {
    const { key, row } = token;
    const factor = strength.data[row]!;
    const error = errorOf(before, token); // [dValue]
    const changeGradient = rowTimesState(key, gradient); // [dHead] · [dHead, dValue] -> [dValue]
    const errorGradient = changeGradient.map((component) => factor * component);
    const foundGradient = stateTimesColumn(before, errorGradient, key.length); // [dHead, dValue] · [dValue] -> [dHead]
    const keyGradient = stateTimesColumn(gradient, error, key.length).map(
      (x, i) => factor * x - foundGradient[i]!,
    );
    addProduct(
      gradient,
      key,
      errorGradient.map((component) => -component),
    );
    return {
      key: keyGradient,
      value: errorGradient,
      share: error.reduce((sum, component, i) => sum + component * changeGradient[i]!, 0),
    };
  };
}
