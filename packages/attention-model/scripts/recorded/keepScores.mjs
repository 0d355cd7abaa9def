/**
 * Queries in whole steps, rounded so that their products with the keys stay what they were. Rounding
 * each number to the nearest step moves a weight of 0.59 to 0.60; here a number may also go to the
 * step on its other side, where that makes the errors of a row cancel.
 *
 * @param {Float32Array} queries - [tokens, width] of one head
 * @param {Float32Array} keys - the same of its keys, as they were
 * @param {Float32Array} roundedKeys - and as a reader will see them
 * @param {number} width - the width of a query
 * @param {number} step - what a step is worth; the largest number is 127 of them
 * @returns {Float32Array} the queries, each a whole number of steps
 */
export function keepScores(queries, keys, roundedKeys, width, step) {
  const tokens = queries.length / width;
  const steps = queries.map((number) => Math.round(number / step));
  for (let token = 0; token < tokens; token++) {
    const row = steps.subarray(token * width, (token + 1) * width);
    const wanted = queries.subarray(token * width, (token + 1) * width);
    const errors = Float64Array.from({ length: tokens }, (_, key) => {
      let error = 0;
      for (let i = 0; i < width; i++) {
        error += at(row, i) * step * at(roundedKeys, key * width + i);
        error -= at(wanted, i) * at(keys, key * width + i);
      }
      return error;
    });
    while (improve(row, wanted, errors, roundedKeys, step));
  }
  return steps.map((whole) => whole * step);
}

/**
 * Rounds one number of a row the other way, or two, whichever help its scores most; false if none do.
 *
 * @param {Float32Array} row - a query in steps; changed
 * @param {Float32Array} wanted - the query as it was
 * @param {Float64Array} errors - how far its score with each key is off; changed
 * @param {Float32Array} keys - as a reader will see them
 * @param {number} step - what a step is worth
 */
function improve(row, wanted, errors, keys, step) {
  const moves = movesOf(row, wanted, errors.length, keys, step);
  const still = { place: 0, move: 0, changes: new Float64Array(errors.length) };
  let best = { gain: 1e-9, both: [still, still] };
  for (const [i, one] of moves.entries()) {
    for (const other of [still, ...moves.slice(i + 1)]) {
      let gain = 0;
      for (const [key, error] of errors.entries()) {
        gain += error ** 2 - (error + at(one.changes, key) + at(other.changes, key)) ** 2;
      }
      if (gain > best.gain) best = { gain, both: [one, other] };
    }
  }
  for (const { place, move, changes } of best.both) {
    row[place] = at(row, place) + move;
    for (const [key, change] of changes.entries()) errors[key] = at(errors, key) + change;
  }
  return best.both[0] !== still;
}

/**
 * The other side to which each number of a row can be rounded, and how that changes the score of each key.
 *
 * @param {Float32Array} row
 * @param {Float32Array} wanted
 * @param {number} count - how many keys there are
 * @param {Float32Array} keys
 * @param {number} step
 */
function movesOf(row, wanted, count, keys, step) {
  return Array.from(row).flatMap((whole, place) => {
    if (Math.abs(whole) === 127) return []; // the largest number says what a step is
    const move = at(wanted, place) / step > whole ? 1 : -1;
    if (Math.abs(whole + move - at(wanted, place) / step) >= 1) return [];
    const changes = Float64Array.from(
      { length: count },
      (_, key) => move * step * at(keys, key * row.length + place),
    );
    return [{ place, move, changes }];
  });
}

/**
 * A number that is known to be there.
 *
 * @param {Float32Array | Float64Array} numbers
 * @param {number} place
 */
const at = (numbers, place) => /** @type {number} */ (numbers[place]);
