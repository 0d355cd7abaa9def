import { matrixShape } from "../../internal/matrixShape.js";
import { zeros } from "../../internal/zeros.js";
import type { Shape, Tensor } from "../../shape.js";
import type { LinearAttentionInputs } from "../recurrentInputs.js";
import { rowOf } from "./rowOf.js";
import { type Components, rowTimesState, type State } from "./state.js";

/** What a state takes up in one step. */
export interface StateInput {
  /** [dHead] */
  readonly key: Components;
  /** [dValue] */
  readonly value: Components;
  /** Which token it is, counted over all batches. */
  readonly row: number;
}

/** How the state of a head takes up a token, in place. */
export type StateUpdate = (state: State, token: StateInput) => void;

/**
 * Tokens taken up one after the other by a state that each query then reads: O(tokens) steps, and no weight of a pair
 * is ever computed.
 *
 *     output[t] = queries[t] · state[t]
 *
 * @param inputs - queries and keys [.., tokens, dHead], values [.., tokens, dValue]
 * @param update - how the state takes up a token; the state starts at 0 for every head
 * @returns the output: [.., tokens, dValue]
 */
export function recurrence<S extends Shape>(
  { queries, keys, values }: LinearAttentionInputs<S>,
  update: StateUpdate,
): Tensor<S> {
  const { batch, rows: tokens, columns: dHead } = matrixShape(queries);
  const { columns: dValue } = matrixShape(values);
  // [.., tokens, dHead], [.., tokens, dValue] -> [.., tokens, dValue]
  const output = zeros<S>([...batch, tokens, dValue]);
  const state = new Float64Array(dHead * dValue); // [dHead, dValue]
  for (let row = 0; row < queries.data.length / dHead; row++) {
    if (row % tokens === 0) state.fill(0);
    update(state, { key: rowOf(keys, row), value: rowOf(values, row), row });
    output.data.set(rowTimesState(rowOf(queries, row), state), row * dValue); // [dHead] · [dHead, dValue] -> [dValue]
  }
  return output;
}
