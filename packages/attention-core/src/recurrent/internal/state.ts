/**
 * What a head remembers of the tokens so far: [dHead, dValue], row by row. In float64, since one state takes up every
 * token of a text, and rounding would add up.
 */
export type State = Float64Array;

/** A vector, in float32 as it was given or in float64 as it was computed. */
export type Components = Float32Array | Float64Array;

/**
 * state[i][j] + key[i] · value[j], in place: [dHead, dValue] + [dHead] · [dValue]ᵀ -> [dHead, dValue]
 *
 * @param state - [dHead, dValue], changed in place: an association of the key with the value is added
 * @param key - [dHead]
 * @param value - [dValue]
 */
export function addProduct(state: State, key: Components, value: Components): void {
  key.forEach((factor, i) => {
    const start = i * value.length;
    for (let j = 0; j < value.length; j++) state[start + j]! += factor * value[j]!;
  });
}

/**
 * Σᵢ row[i] · state[i][j], the value that a query or key reads: [dHead] · [dHead, dValue] -> [dValue]
 *
 * @param row - a query or a key: [dHead]
 * @returns [dValue], in float64
 */
export function rowTimesState(row: Components, state: State): Float64Array {
  const sums = new Float64Array(state.length / row.length);
  row.forEach((factor, i) => {
    const start = i * sums.length;
    for (let j = 0; j < sums.length; j++) sums[j]! += factor * state[start + j]!;
  });
  return sums;
}

/**
 * Σⱼ state[i][j] · column[j]: [dHead, dValue] · [dValue] -> [dHead]
 *
 * @param column - of the width of a value: [dValue]
 * @returns [dHead], in float64
 */
export function stateTimesColumn(state: State, column: Components, dHead: number): Float64Array {
  return new Float64Array(dHead).map((_, i) => {
    const start = i * column.length;
    let sum = 0;
    for (let j = 0; j < column.length; j++) sum += state[start + j]! * column[j]!;
    return sum;
  });
}
