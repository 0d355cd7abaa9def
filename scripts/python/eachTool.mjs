import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What each_tool.py saves of one model, and how far its numbers may be from those of the first file. */
const FILES = [
  ["arrays.npz", 0],
  ["arrays.pt", 0],
  ["arrays.json", 0],
  ["arrays.safetensors", 0],
  ["head_view.html", 0],
  ["model_view.html", 0],
  ["circuitsvis.html", 0], // its first layer
  ["transformer_lens.npz", 1e-6], // computed again
  ["generate.pt", 1e-6], // and its rows go on
];

/**
 * Reads what each tool saved, and says of each file how it compares with the first: bit for bit, or by how much.
 *
 * @param {typeof import("attention-core/formats").readAttention} readAttention
 * @param {string} folder
 * @returns {Promise<string[]>} a line for each file
 * @throws Error if the attention of one differs, or its tokens are not as many as its rows
 */
export async function compareTools(readAttention, folder) {
  /** @type {readonly { weights: { shape: readonly number[], data: Float32Array } }[]} */
  let first = [];
  const lines = [];
  for (const [name, most] of FILES) {
    const { format, views, notes } = await readAttention(readFileSync(join(folder, `${name}`)));
    const { layers } = views[0]?.trace ?? { layers: [] };
    if (first.length === 0) first = layers;
    const farthest = Math.max(...layers.map((layer, i) => distance(first[i], layer)));
    const line = `${name}: ${format}, ${farthest === 0 ? "the same bit for bit" : `within ${farthest}`}`;
    const hasTokens = !notes.some((note) => note.includes("names no tokens"));
    if (!(farthest <= Number(most)) || !hasTokens) throw new Error(`${line}; ${notes.join(" ")}`);
    lines.push(line);
  }
  return lines;
}

/**
 * How far the weights of a layer are from those of another, over the rows and columns of the smaller one.
 *
 * @param {{ weights: { shape: readonly number[], data: Float32Array } } | undefined} one
 * @param {{ weights: { shape: readonly number[], data: Float32Array } }} other
 */
function distance(one, other) {
  if (one === undefined) return Number.POSITIVE_INFINITY;
  const [heads = 0, rows = 0, columns = 0] = one.weights.shape;
  const [otherHeads = 0, otherRows = 0, otherColumns = 0] = other.weights.shape;
  if (heads !== otherHeads) return Number.POSITIVE_INFINITY;
  let farthest = 0;
  for (let head = 0; head < heads; head++) {
    for (let row = 0; row < Math.min(rows, otherRows); row++) {
      for (let column = 0; column < Math.min(columns, otherColumns); column++) {
        const a = one.weights.data[(head * rows + row) * columns + column] ?? Number.NaN;
        const b =
          other.weights.data[(head * otherRows + row) * otherColumns + column] ?? Number.NaN;
        farthest = Math.max(farthest, Math.abs(a - b));
      }
    }
  }
  return farthest;
}
