import type { AttentionLayer } from "attention-core";
import { headOf } from "./panels.js";

/** How one weight came about: the numbers of attention-core, in the order they were computed. */
export interface WhyCell {
  readonly dHead: number;
  /** q · k, a sum of dHead terms. */
  readonly score: number;
  /** The score ÷ √dHead. */
  readonly scaledScore: number;
  /** The largest masked score of the row, subtracted before exp. */
  readonly highest: number;
  /** exp(masked score − highest). */
  readonly exponential: number;
  /** Sum of the exponentials of the row. */
  readonly sum: number;
  readonly weight: number;
}

/** The arithmetic of a weight; nothing when a stage of it is not recorded or the key is hidden. */
export function whyCell(
  layer: AttentionLayer,
  head: number,
  query: number,
  key: number,
): WhyCell | undefined {
  const { scores, scaledScores, maskedScores, queries, weights } = layer;
  if (!scores || !scaledScores || !maskedScores || !queries) return undefined;
  const keys = weights.shape[2];
  const at = query * keys + key;
  const row = headOf(maskedScores, head).data.subarray(query * keys, (query + 1) * keys);
  const masked = row[key] ?? -Infinity;
  if (masked === -Infinity) return undefined;
  const highest = row.reduce((most, score) => Math.max(most, score), -Infinity);
  return {
    dHead: queries.shape[2],
    score: headOf(scores, head).data[at] ?? 0,
    scaledScore: headOf(scaledScores, head).data[at] ?? 0,
    highest,
    exponential: Math.exp(masked - highest),
    sum: row.reduce((sum, score) => sum + Math.exp(score - highest), 0),
    weight: headOf(weights, head).data[at] ?? 0,
  };
}
