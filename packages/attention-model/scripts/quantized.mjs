// How the numbers become 8 bits. Two things were chosen by measuring on scripts/corpus.json (even lines only):
// a scale for each column of a matrix, and a least scale for two matrices that bear it.

/**
 * The least scale, as a share of the root mean square of the whole matrix; 0 for those not named. It makes the
 * rows of small numbers coarser, which costs little, and the file compress better.
 *
 * @type {Record<string, number>}
 */
const leastScale = { embeddings: 0.045, "layer1.attention.output": 0.06 };

/**
 * @param {string} name
 * @param {{ shape: readonly number[], data: Float32Array }} matrix
 * @returns {{ entries: Int8Array, scales: Float32Array, scaleAxis: 0 | 1 }}
 */
export function quantized(name, { shape, data }) {
  const scaleAxis = name === "embeddings" ? 0 : 1;
  const [, columns = 1] = shape;
  const place = (/** @type {number} */ i) =>
    scaleAxis === 1 ? i % columns : Math.floor(i / columns);
  const largest = new Float32Array(shape[scaleAxis] ?? 0);
  let squares = 0;
  for (const [i, value] of data.entries()) {
    largest[place(i)] = Math.max(largest[place(i)] ?? 0, Math.abs(value));
    squares += value * value;
  }
  const least = (leastScale[name] ?? 0) * Math.sqrt(squares / data.length);
  const scales = largest.map((value) => Math.max(value / 127, least) || 1); // 1 where all are 0
  const entries = Int8Array.from(data, (value, i) => Math.round(value / (scales[place(i)] ?? 1)));
  return { entries, scales, scaleAxis };
}
