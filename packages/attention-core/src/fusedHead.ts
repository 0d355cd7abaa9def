import type { AttentionOptions } from "./attentionOptions.js";
import { finishScore } from "./finishScore.js";
import { softmaxRow } from "./softmaxRow.js";
import { tiledProduct, type View } from "./tiledProduct.js";

/** How many queries are answered together. */
const BLOCK = 4;

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

/** Which head of [heads, queries, keys] it is, for masks and biases, and the lengths of its axes. */
interface HeadLengths {
  readonly head: number;
  readonly queries: number;
  readonly keys: number;
  readonly dHead: number;
  readonly dValue: number;
}

/**
 * softmax(Q · Kᵀ · scale) · V of one head, a few queries at a time, so that memory is O(keys):
 * [queries, dHead], [keys, dHead], [keys, dValue] -> [queries, dValue], into `output`.
 */
export function fusedHead(
  {
    queries: [allQueries, queriesStart, queriesStride],
    keys: [allKeys, keysStart, keysStride],
    values,
    output: [allOutputs, outputStart, outputStride],
  }: HeadViews,
  { head, queries: queryCount, keys: keyCount, dHead, dValue }: HeadLengths,
  options: AttentionOptions,
): void {
  const { causal, temperature = 1, scale = 1 / Math.sqrt(dHead) } = options;
  const [allValues, valuesStart, valuesStride] = values;
  const transposedKeys: View = [allKeys, keysStart, 1, keysStride];
  const finish = finishScore(options);
  // Scores keep their float64 until they are shares.
  const scores = new Float64Array(BLOCK * keyCount);
  const shares = new Float32Array(BLOCK * keyCount);
  const seenBy = (query: number) =>
    causal ? Math.max(0, query + 1 + keyCount - queryCount) : keyCount;

  for (let first = 0; first < queryCount; first += BLOCK) {
    const count = Math.min(BLOCK, queryCount - first);
    const seenByAll = seenBy(first); // under a causal mask later keys are not even looked at
    const seenBySome = seenBy(first + count - 1);
    const someQueries: View = [allQueries, queriesStart + first * queriesStride, queriesStride];
    const answers = outputStart + first * outputStride;
    tiledProduct(someQueries, transposedKeys, [scores, 0, keyCount], count, dHead, seenBySome); // [queries, dHead] · [dHead, keys] -> [queries, keys]
    for (let query = 0; query < count; query++) {
      const start = query * keyCount;
      const end = start + seenBy(first + query);
      const place = (head * queryCount + first) * keyCount;
      for (let i = start; i < end; i++) scores[i] = finish(scores[i]! * scale, place + i);
      softmaxRow(scores, start, end, temperature);
    }
    shares.set(scores);
    tiledProduct(
      [shares, 0, keyCount],
      values,
      [allOutputs, answers, outputStride],
      count,
      seenByAll,
      dValue,
    ); // [queries, keys] · [keys, dValue] -> [queries, dValue]
    for (let query = 0; query < count; query++) {
      // The few keys that only the later queries of a block may see.
      for (let key = seenByAll; key < seenBy(first + query); key++) {
        for (let i = 0; i < dValue; i++) {
          allOutputs[answers + query * outputStride + i]! +=
            shares[query * keyCount + key]! * allValues[valuesStart + key * valuesStride + i]!;
        }
      }
    }
  }
}
