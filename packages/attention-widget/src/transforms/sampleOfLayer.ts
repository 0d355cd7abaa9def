import type { AttentionLayer, HeadTensor, Mask } from "attention-core";
import { mapStages } from "./mapStages.js";

/** A sample of about this many weights shows how a layer was computed. */
const SAMPLE = 50_000;

/** How many queries are examined, however long their rows are. */
const MIN_ROWS = 4;

/** The stages with a row for each query; keys and values are needed whole. */
const ROW_STAGES = ["queries", "scores", "scaledScores", "maskedScores", "headOutputs"] as const;

/**
 * A layer with some of its queries, evenly spaced from the first to the last: enough to see how a large layer was
 * computed, in a time that does not grow with the text.
 *
 * @returns the same layer if it is small
 */
export function sampleOfLayer(layer: AttentionLayer): AttentionLayer {
  const [, queries] = layer.weights.shape;
  const rows = sampledRows(layer.weights.shape);
  if (rows === undefined) return layer;
  const { label, headLabels, keys, values, projections } = layer;
  return {
    label,
    headLabels,
    weights: rowsOf(layer.weights, rows),
    mask: layer.mask && maskRows(layer.mask, queries, rows),
    keys,
    values,
    projections,
    ...mapStages(layer, ROW_STAGES, (all) => rowsOf(all, rows)),
  };
}

/** The rows that stand for a tensor; undefined if it is small. */
export function sampledRows([heads, queries, keys]: HeadTensor["shape"]):
  | readonly number[]
  | undefined {
  const fitting = Math.max(MIN_ROWS, Math.floor(SAMPLE / (heads * keys)));
  if (heads * queries * keys <= 4 * SAMPLE || fitting >= queries) return undefined;
  return Array.from({ length: fitting }, (_, i) => Math.round((i * (queries - 1)) / (fitting - 1)));
}

/** Some rows of every head: [heads, queries, columns] -> [heads, rows, columns]. */
export function rowsOf({ shape, data }: HeadTensor, rows: readonly number[]): HeadTensor {
  const [heads, queries, columns] = shape;
  const chosen = new Float32Array(heads * rows.length * columns);
  for (let head = 0, to = 0; head < heads; head++) {
    for (const row of rows) {
      const from = (head * queries + row) * columns;
      chosen.set(data.subarray(from, from + columns), to);
      to += columns;
    }
  }
  return { shape: [heads, rows.length, columns], data: chosen };
}

/** Some rows of a mask with or without heads: [.., queries, keys] -> [.., rows, keys]. */
function maskRows({ shape, data }: Mask, queries: number, rows: readonly number[]): Mask {
  const keys = shape.at(-1) ?? 0;
  const matrices = data.length / Math.max(1, queries * keys);
  const chosen = new Uint8Array(matrices * rows.length * keys);
  for (let matrix = 0, to = 0; matrix < matrices; matrix++) {
    for (const row of rows) {
      const from = (matrix * queries + row) * keys;
      chosen.set(data.subarray(from, from + keys), to);
      to += keys;
    }
  }
  const heads = shape.length > 2 ? [matrices] : [];
  // As many axes as the mask had.
  return { shape: [...heads, rows.length, keys] as Mask["shape"], data: chosen };
}
