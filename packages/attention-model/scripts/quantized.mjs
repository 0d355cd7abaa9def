// How the numbers become whole ones. What is set here was chosen by measuring the attention weights of the
// sentences in scripts/corpus.json; those in test/reference/sentences.json chose nothing.

/** The small matrices of layer 0 bear on everything after them: 9 bits, where the others have 8. */
const isFine = (/** @type {string} */ name) => /^layer0\.(attention|widen)\./.test(name);

/**
 * The least scale of a matrix, as a share of its root mean square. It makes the finest rows coarser, which costs
 * little, and the file compress better. Values and output of layer 1 bear on no attention weights.
 *
 * @param {string} name
 */
function leastScale(name) {
  if (name === "embeddings") return 0.04;
  if (isFine(name)) return 0;
  if (/^layer1\.attention\.(value|output)$/.test(name)) return 0.07;
  return name.startsWith("layer1.") ? 0.025 : 0.033;
}

/**
 * @param {string} name
 * @param {{ shape: readonly number[], data: Float32Array }} matrix
 * @returns {{ kind: "int8" | "int12", entries: Int16Array, scales: Float32Array, scaleAxis: 0 | 1 }}
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
  const [kind, steps] = isFine(name)
    ? /** @type {const} */ (["int12", 255])
    : /** @type {const} */ (["int8", 127]);
  const least = leastScale(name) * Math.sqrt(squares / data.length);
  const scales = largest.map((value) => Math.max(value / steps, least) || 1); // 1 where all are 0
  const entries = new Int16Array(data.length);
  for (const [i, value] of data.entries()) {
    entries[i] = Math.round(value / (scales[place(i)] ?? 1));
  }
  return { kind, entries, scales, scaleAxis };
}
