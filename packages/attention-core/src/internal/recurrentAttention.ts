import type { Shape, Tensor } from "../shape.js";
import { matrixShape } from "./matrixShape.js";
import { zeros } from "./zeros.js";

/**
 * How the state of a head, [dHead, dValue] row by row, takes up a token.
 *
 * @param key - [dHead]
 * @param value - [dValue]
 * @param row - which token of which batch, counted over all of them
 */
export type TakeUp = (
  state: Float64Array,
  key: Float32Array,
  value: Float32Array,
  row: number,
) => void;

/**
 * Tokens taken up one after the other by a state that each query then reads: O(tokens) steps, and no
 * weight of a pair is ever computed.
 *
 *     output[t] = queries[t] · state[t]
 */
export function recurrentAttention<S extends Shape>(
  queries: Tensor<S>,
  keys: Tensor<S>,
  values: Tensor<S>,
  takeUp: TakeUp,
): Tensor<S> {
  const { batch, rows: tokens, columns: dHead } = matrixShape(queries);
  const { columns: dValue } = matrixShape(values);
  const output = zeros<S>([...batch, tokens, dValue]); // [.., tokens, dHead], [.., tokens, dValue] -> [.., tokens, dValue]
  const count = queries.data.length / dHead;
  const state = new Float64Array(dHead * dValue);
  for (let row = 0; row < count; row++) {
    if (row % tokens === 0) state.fill(0);
    const [at, to] = [row * dHead, row * dValue];
    const key = keys.data.subarray(at, at + dHead);
    takeUp(state, key, values.data.subarray(to, to + dValue), row);
    for (let column = 0; column < dValue; column++) {
      let sum = 0;
      for (let i = 0; i < dHead; i++) sum += queries.data[at + i]! * state[i * dValue + column]!;
      output.data[to + column] = sum;
    }
  }
  return output;
}
