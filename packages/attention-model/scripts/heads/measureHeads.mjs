// What the heads of a trace do, in numbers: shares of their attention, means over the tokens.

import {
  entropy,
  nextTokenScore,
  previousTokenScore,
  selfMass,
  sinkMass,
} from "attention-core/metrics";

/**
 * @typedef {import("attention-core").AttentionTrace} AttentionTrace
 * @typedef {import("attention-core").HeadTensor} HeadTensor
 * @typedef {Record<"itself" | "previous" | "next" | "first" | "earlier" | "spread", number>} HeadNumbers
 */

/**
 * The share of the attention that goes to tokens before the query, a number for each head. As in the other
 * measures, the first token does not count, since nothing is before it.
 *
 * @param {HeadTensor} weights
 */
function earlierMass({ shape: [heads, queries, keys], data }) {
  return Array.from({ length: heads }, (_, head) => {
    let sum = 0;
    for (let query = 0; query < queries; query++) {
      const row = (head * queries + query) * keys;
      sum += data.subarray(row, row + query).reduce((share, weight) => share + weight, 0);
    }
    return sum / (queries - 1);
  });
}

/**
 * How even the attention is: 0 when one key has it all, 1 when all have the same.
 *
 * @param {HeadTensor} weights
 */
function spread(weights) {
  const [heads, queries, keys] = weights.shape;
  const { data } = entropy(weights);
  return Array.from({ length: heads }, (_, head) => {
    const rows = data.subarray(head * queries, (head + 1) * queries);
    return rows.reduce((sum, nats) => sum + nats, 0) / queries / Math.log(keys);
  });
}

/** @param {HeadTensor} weights */
const numbersOf = (weights) => ({
  itself: selfMass(weights).data,
  previous: previousTokenScore(weights).data,
  next: nextTokenScore(weights).data,
  first: sinkMass(weights).data,
  earlier: earlierMass(weights),
  spread: spread(weights),
});

/**
 * @param {readonly AttentionTrace[]} traces - of texts with at least 2 tokens
 * @returns {HeadNumbers[][]} for each layer and head the means over the traces, to 3 decimals
 */
export function measureHeads(traces) {
  const layers = traces[0]?.layers ?? [];
  return layers.map(({ headLabels }, layer) => {
    const measured = traces.map((trace) =>
      numbersOf(/** @type {HeadTensor} */ (trace.layers[layer]?.weights)),
    );
    return headLabels.map((_, head) => {
      /** @param {keyof HeadNumbers} name */
      const mean = (name) => {
        const sum = measured.reduce((total, numbers) => total + (numbers[name][head] ?? 0), 0);
        return Math.round((sum / measured.length) * 1000) / 1000;
      };
      return {
        itself: mean("itself"),
        previous: mean("previous"),
        next: mean("next"),
        first: mean("first"),
        earlier: mean("earlier"),
        spread: mean("spread"),
      };
    });
  });
}
