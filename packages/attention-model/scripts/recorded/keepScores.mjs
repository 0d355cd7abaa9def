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
 * Rounds one number of a row the other way, the one that helps its scores most; false if none helps.
 *
 * @param {Float32Array} row - a query in steps; changed
 * @param {Float32Array} wanted - the query as it was
 * @param {Float64Array} errors - how far its score with each key is off; changed
 * @param {Float32Array} keys - as a reader will see them
 * @param {number} step - what a step is worth
 */
function improve(row, wanted, errors, keys, step) {
  const width = row.length;
  let best = { gain: 1e-9, place: -1, move: 0 };
  for (const [place, whole] of row.entries()) {
    if (Math.abs(whole) === 127) continue; // the largest number says what a step is
    for (const move of [-1, 1]) {
      if (Math.abs(whole + move - at(wanted, place) / step) >= 1) continue;
      let gain = 0;
      for (const [key, error] of errors.entries()) {
        gain += error ** 2 - (error + move * step * at(keys, key * width + place)) ** 2;
      }
      if (gain > best.gain) best = { gain, place, move };
    }
  }
  if (best.place < 0) return false;
  row[best.place] = at(row, best.place) + best.move;
  for (const [key, error] of errors.entries()) {
    errors[key] = error + best.move * step * at(keys, key * width + best.place);
  }
  return true;
}

/**
 * A number that is known to be there.
 *
 * @param {Float32Array} numbers
 * @param {number} place
 */
const at = (numbers, place) => /** @type {number} */ (numbers[place]);
