import type { AttentionOptions } from "./attentionOptions.js";
import { tiledProduct, type View } from "./tiledProduct.js";

/** How many queries are answered together. */
const BLOCK = 4;

/** The lengths of a head's axes. */
interface HeadLengths {
  readonly queries: number;
  readonly keys: number;
  readonly dHead: number;
  readonly dValue: number;
}

/**
 * softmax(Q · Kᵀ · scale) · V of one head, a few queries at a time, so that memory is O(keys):
 * [queries, dHead], [keys, dHead], [keys, dValue] -> [queries, dValue], into `output`.
 *
 * @param firstScore - where its scores would start in [.., queries, keys], for masks and biases
 */
export function fusedHead(
  [queries, queriesStart, queriesStride]: View,
  [keys, keysStart, keysStride]: View,
  values: View,
  [output, outputStart, outputStride]: View,
  { queries: queryCount, keys: keyCount, dHead, dValue }: HeadLengths,
  firstScore: number,
  options: AttentionOptions,
): void {
  const { causal, temperature = 1 } = options;
  const finish = finishScore(options, dHead);
  // Scores keep their float64 until they are shares.
  const scores = new Float64Array(BLOCK * keyCount);
  const shares = new Float32Array(BLOCK * keyCount);
  const seenBy = (query: number) =>
    causal ? Math.max(0, query + 1 + keyCount - queryCount) : keyCount;

  for (let first = 0; first < queryCount; first += BLOCK) {
    const rows = Math.min(BLOCK, queryCount - first);
    const seenByAll = seenBy(first); // under a causal mask later keys are not even looked at
    const seenBySome = seenBy(first + rows - 1);
    const asked: View = [queries, queriesStart + first * queriesStride, queriesStride];
    const answered: View = [output, outputStart + first * outputStride, outputStride];
    const transposedKeys: View = [keys, keysStart, 1];
    tiledProduct(asked, transposedKeys, keysStride, [scores, 0, keyCount], rows, dHead, seenBySome);
    for (let row = 0; row < rows; row++) {
      const start = row * keyCount;
      const end = start + seenBy(first + row);
      const place = firstScore + first * keyCount;
      let highest = -Infinity;
      for (let i = start; i < end; i++) {
        scores[i] = finish(scores[i]!, place + i);
        highest = Math.max(highest, scores[i]!);
      }
      if (highest === -Infinity) highest = 0; // every key is hidden, and exp(−∞) is 0
      let sum = 0;
      for (let i = start; i < end; i++) {
        scores[i] = Math.exp((scores[i]! - highest) / temperature);
        sum += scores[i]!;
      }
      for (let i = start; i < end; i++) shares[i] = scores[i]! / (sum || 1);
    }
    tiledProduct([shares, 0, keyCount], values, 1, answered, rows, seenByAll, dValue);
    for (let row = 0; row < rows; row++) {
      // The few keys that only the later queries of a block may see.
      for (let key = seenByAll; key < seenBy(first + row); key++) {
        const [value, start, stride] = values;
        for (let i = 0; i < dValue; i++) {
          output[answered[1] + row * outputStride + i]! +=
            shares[row * keyCount + key]! * value[start + key * stride + i]!;
        }
      }
    }
  }
}

/** All that happens to a dot product before softmax; `at` is its place in [.., queries, keys]. */
function finishScore(options: AttentionOptions, dHead: number) {
  const { mask, bias, softCap, scale = 1 / Math.sqrt(dHead) } = options;
  return (dot: number, at: number): number => {
    if (mask !== undefined && mask.data[at % mask.data.length] === 0) return -Infinity;
    const scaled = dot * scale;
    const capped = softCap === undefined ? scaled : softCap * Math.tanh(scaled / softCap);
    return bias === undefined ? capped : capped + bias.data[at % bias.data.length]!;
  };
}
