import type { AttentionLayer, HeadTensor, Mask } from "attention-core";
import { mapStages } from "./mapStages.js";

/** The stages with a row for each query. */
const STAGES = [
  "queries",
  "scores",
  "scaledScores",
  "maskedScores",
  "weights",
  "headOutputs",
] as const;

/**
 * Some queries of a layer of one head as a layer of its own, without a copy. Keys and values stay whole.
 *
 * @param layer - from `layerOfHead`
 * @param from - the first query, counted from 0
 * @param to - the one after the last
 */
export function layerOfRows(layer: AttentionLayer, from: number, to: number): AttentionLayer {
  const mask = layer.mask && maskRows(layer.mask, from, to);
  return { ...layer, mask, ...mapStages(layer, STAGES, (all) => rowsIn(all, from, to)) };
}

function rowsIn({ shape, data }: HeadTensor, from: number, to: number): HeadTensor {
  const columns = shape[2];
  return { shape: [1, to - from, columns], data: data.subarray(from * columns, to * columns) };
}

function maskRows({ shape, data }: Mask, from: number, to: number): Mask {
  const keys = shape.at(-1) ?? 0;
  return { shape: [to - from, keys], data: data.subarray(from * keys, to * keys) };
}
