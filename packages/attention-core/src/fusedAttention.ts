import type { AttentionOptions } from "./attentionOptions.js";
import type { AttentionStages } from "./attentionStages.js";
import { attentionOutput } from "./internal/attentionOutput.js";
import { checkAttention } from "./internal/checks/checkAttention.js";
import { fusedHead } from "./internal/fusedHead.js";
import { matrixShape } from "./internal/matrixShape.js";
import { sizeOf } from "./internal/sizeOf.js";
import type { Shape, Tensor } from "./shape.js";

/** The stages that fused attention has: its inputs and its output. */
export type FusedStages<S extends Shape> = Pick<
  AttentionStages<S>,
  "queries" | "keys" | "values" | "output"
>;

/**
 * Attention without its intermediates: the same output as `attention`, and memory for four rows of scores instead of
 * queries × keys. A causal mask halves the work.
 *
 *     output[i] = Σⱼ softmax(queries[i] · Kᵀ · scale)[j] · values[j]
 *
 * Two differences: a score of NaN or +∞ makes its row of the output NaN, where `attention` refuses it; and with
 * `causal`, later values are not even read, so that one of ∞ does no harm.
 *
 * Source: Vaswani et al. 2017, equation 1. Compare Rabe and Staats 2021, section 2, and Dao et al. 2022
 * (FlashAttention), section 3.1, which keep no whole row of scores in memory; here four are there at a time.
 *
 * @category Attention
 * @param queries - [queries, dHead], or with batch axes (heads) in front; unitless
 * @param keys - [keys, dHead], with the same batch axes
 * @param values - [keys, dValue], with the same batch axes
 * @param options - as for `attention`
 * @param out - [queries, dValue], with the same batch axes; takes the result, in place of a new tensor; its buffer is
 *   that of no other argument
 * @returns [queries, dValue], with the same batch axes
 * @throws RangeError if shapes do not fit each other, an option is out of range, or `out` has another shape or the
 *   buffer of another argument
 * @throws TypeError if an argument or an option is the wrong kind of thing
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
  out?: Tensor<S>,
): Tensor<S> {
  checkAttention("fusedAttention", { queries, keys, values }, options);
  const output = attentionOutput({ queries, keys, values }, options, out);
  return fusedAttentionUnchecked({ queries, keys, values, output }, options);
}

/** softmax(Q · Kᵀ · scale) · V of every head into `output`, without argument checks. */
export function fusedAttentionUnchecked<S extends Shape>(
  { queries, keys, values, output }: FusedStages<S>,
  options: AttentionOptions<S>,
): Tensor<S> {
  const { batch, rows: queryCount, columns: dHead } = matrixShape(queries);
  const { rows: keyCount, columns: dValue } = matrixShape(values);
  const attendHead = fusedHead({ queries: queryCount, keys: keyCount, dHead, dValue }, options);
  for (let head = 0; head < sizeOf(batch); head++) {
    attendHead(head, {
      queries: [queries.data, head * queryCount * dHead, dHead],
      keys: [keys.data, head * keyCount * dHead, dHead],
      values: [values.data, head * keyCount * dValue, dValue],
      output: [output.data, head * queryCount * dValue, dValue],
    }); // [queries, dHead], [keys, dHead], [keys, dValue] -> [queries, dValue]
  }
  return output;
}
