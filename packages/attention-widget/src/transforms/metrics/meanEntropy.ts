import type { HeadTensor, Mask } from "attention-core";
import { relativeEntropy } from "attention-core/metrics";
import type { MetricValue } from "./noMetric.js";

/**
 * The mean of attention-core's relative entropy over the queries that have a choice. A query that
 * may attend to one key or none has nothing to spread over, and would drag every causal head down.
 *
 * @param weights - [heads, queries, keys], shares, 0–1
 * @returns one share a head, 0–1, or why there is none
 */
export function meanEntropy(weights: HeadTensor, mask: Mask | undefined): readonly MetricValue[] {
  const [heads, queries, keys] = weights.shape;
  const entropies = relativeEntropy(weights, mask).data;
  const choices = choicesIn(mask, keys);
  return Array.from({ length: heads }, (_, head) => {
    const rows = Array.from({ length: queries }, (_, query) => head * queries + query);
    // A mask without heads holds for each of them.
    const choosing = rows.filter((row) => choices[row % choices.length]! > 1);
    const sum = choosing.reduce((total, row) => total + entropies[row]!, 0);
    if (choosing.length === 0) return "noChoice";
    return Number.isFinite(sum) ? sum / choosing.length : "notFinite";
  });
}

/** How many keys each row of a mask allows; one entry for all of them without a mask. */
function choicesIn(mask: Mask | undefined, keys: number): readonly number[] {
  if (mask === undefined) return [keys];
  const { data } = mask;
  return Array.from({ length: data.length / keys }, (_, row) =>
    data.subarray(row * keys, (row + 1) * keys).reduce((sum, entry) => sum + entry, 0),
  );
}
