import { matrixShape } from "../../internal/matrixShape.js";
import { zeros } from "../../internal/zeros.js";
import type { Shape, Tensor } from "../../shape.js";
import type { LinearAttentionInputs } from "../recurrentInputs.js";
import type { StateInput, StateUpdate } from "./recurrence.js";
import { rowOf } from "./rowOf.js";
import { addProduct, type Components, type State, stateTimesColumn } from "./state.js";

/**
 * Backpropagates through one token: changes ∂state in place, from that of the state after the token to that of the state
 * before it, and returns the gradients of the token and of its share.
 *
 * @param gradient - ∂state: [dHead, dValue], changed in place
 * @param before - the state before the token: [dHead, dValue]
 * @param token - the key [dHead] and the value [dValue] that the step took up
 * @returns ∂key [dHead], ∂value [dValue] and ∂share, one number, which the caller drops if the step has no share
 */
export type StepBack = (
  gradient: State,
  before: State,
  token: StateInput,
) => { readonly key: Components; readonly value: Components; readonly share: number };

/** How a loss changes with what went into a recurrence; `shares` is [.., tokens, 1]. */
interface RecurrenceGradients<S extends Shape> extends LinearAttentionInputs<S> {
  readonly shares: Tensor<S>;
}

/**
 * Backpropagation through a recurrence, from the last token to the first. All states of one batch are kept meanwhile:
 * O(tokens · dHead · dValue) numbers.
 *
 *     ∂queries[t] = state[t] · ∂output[t]
 *     ∂state[t] = queries[t] · ∂output[t]ᵀ + what comes back from state[t + 1]
 *
 * Source: the chain rule on `recurrence`; Werbos 1990, "Backpropagation through time".
 *
 * @param inputs - queries and keys [.., tokens, dHead], values [.., tokens, dValue]
 * @param outputGradient - ∂loss/∂output: [.., tokens, dValue]
 * @param update - how the state took up a token in the forward pass, which is run again for the states
 * @param stepBack - the gradient of that one step
 */
export function recurrenceGradient<S extends Shape>(
  { queries, keys, values }: LinearAttentionInputs<S>,
  outputGradient: Tensor<S>,
  update: StateUpdate,
  stepBack: StepBack,
): RecurrenceGradients<S> {
  const { batch, rows: tokens, columns: dHead } = matrixShape(queries);
  const { columns: dValue } = matrixShape(values);
  const gradients = {
    queries: zeros<S>(queries.shape), // [.., tokens, dHead]
    keys: zeros<S>(keys.shape), // [.., tokens, dHead]
    values: zeros<S>(values.shape), // [.., tokens, dValue]
    shares: zeros<S>([...batch, tokens, 1]),
  };
  const tokenAt = (row: number) => ({ key: rowOf(keys, row), value: rowOf(values, row), row });
  for (let first = 0; first < queries.data.length / dHead; first += tokens) {
    // Before each token and after the last: [tokens + 1, dHead, dValue]
    const states = [new Float64Array(dHead * dValue)];
    for (let token = 0; token < tokens; token++) {
      const state = states[token]!.slice();
      update(state, tokenAt(first + token));
      states.push(state);
    }
    const gradient = new Float64Array(dHead * dValue); // ∂state: [dHead, dValue]
    for (let token = tokens - 1; token >= 0; token--) {
      const row = first + token;
      const gradientRow = rowOf(outputGradient, row);
      gradients.queries.data.set(
        stateTimesColumn(states[token + 1]!, gradientRow, dHead),
        row * dHead,
      ); // [dHead, dValue] · [dValue] -> [dHead]
      addProduct(gradient, rowOf(queries, row), gradientRow); // + [dHead] · [dValue]ᵀ -> [dHead, dValue]
      const { key, value, share } = stepBack(gradient, states[token]!, tokenAt(row));
      gradients.keys.data.set(key, row * dHead);
      gradients.values.data.set(value, row * dValue);
      gradients.shares.data[row] = share;
    }
  }
  return gradients;
}
