import type { AttentionOptions } from "../attentionOptions.js";
import { capBiasMask } from "./capBiasMask.js";
import { perHead } from "./perHead.js";
import { softmaxRow } from "./softmaxRow.js";
import { tiledProduct, type View } from "./tiledProduct.js";
import { visibleKeyCount } from "./visibleKeyCount.js";

/** The lengths of the axes that all heads have. */
interface HeadLengths {
  readonly queries: number;
  readonly keys: number;
  readonly dHead: number;
  readonly dValue: number;
}

/** One head, read and written where it lies. */
interface HeadViews {
  /** [queries, dHead] */
  readonly queries: View;
  /** [keys, dHead] */
  readonly keys: View;
  /** [keys, dValue] */
  readonly values: View;
  /** [queries, dValue] */
  readonly output: View;
}

/**
 * Computes one head after another, two queries at a time: two, since `tiledProduct` computes two rows at once, and no
 * more, so that memory is O(keys).
 *
 * @returns softmax(Q · Kᵀ · scale) · V of one head, into its output: [queries, dHead], [keys, dHead], [keys, dValue] ->
 *   [queries, dValue]; `head` is its place in a mask or bias, [heads, queries, keys]
 */
export function fusedHead(
  { queries: queryCount, keys: keyCount, dHead, dValue }: HeadLengths,
  options: AttentionOptions,
) {
  const { temperature = 1, scale = 1 / Math.sqrt(dHead), sinks } = options;
  const maskScore = capBiasMask(options);
  const [scaleOf, sinkOf] = [perHead(scale), perHead(sinks ?? -Infinity)];
  // Scores keep their float64 until they are shares, since a large bias leaves float32 few digits.
  const scores = new Float64Array(2 * keyCount); // [2 queries, keys]
  const shares = new Float32Array(2 * keyCount); // [2 queries, keys]
  // Under a causal mask later keys are not even read.
  const visibleKeys = visibleKeyCount(options, queryCount, keyCount);

  return (head: number, { queries, keys, values, output }: HeadViews): void => {
    const [allQueries, queriesStart, queriesStride] = queries;
    const [allKeys, keysStart, keysStride] = keys;
    const [allValues, valuesStart, valuesStride] = values;
    const [allOutputs, outputStart, outputStride] = output;
    const [factor, sink] = [scaleOf(head), sinkOf(head)];
    for (let first = 0; first < queryCount; first += 2) {
      const count = Math.min(2, queryCount - first);
      const visible = visibleKeys(first);
      const visibleToLast = visibleKeys(first + count - 1);
      const outputRows: View = [allOutputs, outputStart + first * outputStride, outputStride];
      tiledProduct(
        [allQueries, queriesStart + first * queriesStride, queriesStride],
        [allKeys, keysStart, 1, keysStride],
        [scores, 0, keyCount],
        count,
        dHead,
        visibleToLast,
      ); // [2 queries, dHead] · [dHead, keys] -> [2 queries, keys]
      for (let query = 0; query < count; query++) {
        const start = query * keyCount;
        const end = start + visibleKeys(first + query);
        const place = (head * queryCount + first) * keyCount;
        for (let i = start; i < end; i++) scores[i] = maskScore(scores[i]! * factor, place + i);
        softmaxRow(scores, start, end, temperature, sink);
      }
      shares.set(scores);
      // [2 queries, keys] · [keys, dValue] -> [2 queries, dValue]
      tiledProduct([shares, 0, keyCount], values, outputRows, count, visible, dValue);
      if (visible < visibleToLast) {
        // The one key that only the later of the two queries may see.
        for (let i = 0; i < dValue; i++) {
          allOutputs[outputRows[1] + outputStride + i]! +=
            shares[keyCount + visible]! * allValues[valuesStart + visible * valuesStride + i]!;
        }
      }
    }
  };
}
