import type { AttentionOptions } from "./attentionOptions.js";
import { checkAttention } from "./checkAttention.js";
import { matrixShape, type Shape, sizeOf, type Tensor, zeros } from "./shape.js";

/**
 * Attention without its intermediates: the same output as `attention`, and memory for one row of
 * scores instead of queries × keys.
 *
 *     output[i] = Σⱼ softmax(queries[i] · Kᵀ · scale)[j] · values[j]
 *
 * Two differences: a score of NaN or +∞ makes its row of the output NaN, where `attention` refuses
 * it; and with `causal`, later values are not even read, so that one of ∞ does no harm.
 *
 * Source: Rabe and Staats 2021, section 2; Dao et al. 2022 (FlashAttention).
 *
 * @category Attention
 * @param queries - [queries, dHead], or with batch axes (heads) in front; unitless
 * @param keys - [keys, dHead], with the same batch axes
 * @param values - [keys, dValue], with the same batch axes
 * @param options - mask, causal, bias, scale, softCap, temperature, as for `attention`
 * @returns [queries, dValue], with the same batch axes
 * @throws RangeError if shapes do not fit each other, or an option is out of range
 * @throws TypeError if an argument is not a tensor
 * @example
 * ```ts
 * import { fusedAttention, tensor, toNested } from "attention-core";
 *
 * const output = fusedAttention(tensor([[Math.log(3)]]), tensor([[0], [1]]), tensor([[4], [8]]));
 * console.log(toNested(output)); // [ [ 7 ] ]
 * ```
 */
export function fusedAttention<S extends Shape>(
  queries: Tensor<S>,
  keys: Tensor<S>,
  values: Tensor<S>,
  options: AttentionOptions<S> = {},
): Tensor<S> {
  checkAttention("fusedAttention", queries, keys, values, options);
  const { batch, rows, columns: dHead } = matrixShape(queries);
  const { rows: keyCount } = matrixShape(keys);
  const { columns: dValue } = matrixShape(values);
  const output = zeros<S>([...batch, rows, dValue]);
  const { temperature = 1 } = options;
  const finish = finishScore(options, dHead);
  const scores = new Float64Array(keyCount);
  const mixed = new Float64Array(dValue);

  for (let row = 0; row < sizeOf(batch) * rows; row++) {
    const firstKey = Math.floor(row / rows) * keyCount;
    // Under a causal mask later keys are not even looked at.
    const seen = options.causal ? (row % rows) + 1 + keyCount - rows : keyCount;
    let highest = -Infinity;
    for (let key = 0; key < seen; key++) {
      let dot = 0;
      const [q, k] = [row * dHead, (firstKey + key) * dHead];
      for (let i = 0; i < dHead; i++) dot += queries.data[q + i]! * keys.data[k + i]!;
      scores[key] = finish(dot, row * keyCount + key);
      highest = Math.max(highest, scores[key]!);
    }
    if (highest === -Infinity) continue; // every key hidden: the output stays 0
    let sum = 0;
    mixed.fill(0);
    for (let key = 0; key < seen; key++) {
      const share = Math.exp((scores[key]! - highest) / temperature);
      const v = (firstKey + key) * dValue;
      sum += share;
      for (let i = 0; i < dValue; i++) mixed[i]! += share * values.data[v + i]!;
    }
    output.data.set(
      mixed.map((entry) => entry / sum),
      row * dValue,
    );
  }
  return output;
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
