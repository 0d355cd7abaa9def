import type { HeadTensor, Mask } from "attention-core";
import { relativeEntropy } from "attention-core/metrics";
import type { MetricValue } from "./noMetric.js";

/**
 * The mean of attention-core's relative entropy over the queries that can attend to more than one key. The other
 * queries have nothing to spread over, and would lower the value of every causal head.
 *
 * @param weights - [heads, queries, keys], shares, 0–1
 * @returns one value per head, 0–1, or why it is not defined
 */
export function meanEntropy(weights: HeadTensor, mask: Mask | undefined): readonly MetricValue[] {
  const [heads, queries, keys] = weights.shape;
  const entropies = relativeEntropy(weights, mask).data;
  const choices = choicesIn(mask, keys);
  return Array.from({ length: heads }, (_, head) => {
    const rows = Array.from({ length: queries }, (_, query) => head * queries + query);
    // A mask without heads applies to each head.
    const choosing = rows.filter((row) => choices[row % choices.length]! > 1);
    const sum = choosing.reduce((total, row) => total + entropies[row]!, 0);
    if (choosing.length === 0) return "noChoice";
    return Number.isFinite(sum) ? sum / choosing.length : "notFinite";
  });
}

/** How many keys each row of a mask allows; without a mask, one number for all rows. */
function choicesIn(mask: Mask | undefined, keys: number): readonly number[] {
  if (mask === undefined) return [keys];
  const { data } = mask;
  return Array.from({ length: data.length / keys }, (_, row) =>
    data.subarray(row * keys, (row + 1) * keys).reduce((sum, entry) => sum + entry, 0),
  );
}
