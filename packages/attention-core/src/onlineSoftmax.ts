import { checkCount } from "./internal/checks/checkCount.js";
import { checkShapes } from "./internal/checks/checkShapes.js";
import { zeros } from "./internal/zeros.js";
import type { Shape, Tensor } from "./shape.js";
import { softmaxUnchecked } from "./softmax.js";

/**
 * Softmax with the sum of a row found in one pass, block by block: the same result as `softmax`, and the reason why
 * attention can stream over keys without ever holding a whole row. When a block brings a new highest score, the sum so
 * far is scaled down to it.
 *
 *     highest' = max(highest, block)
 *     sum' = sum · exp(highest − highest') + Σ exp(block − highest')
 *
 * Source: Milakov and Gimelshein 2018, algorithm 3; Dao et al. 2022 (FlashAttention), section 3.1.
 *
 * @category Softmax and values
 * @param scores - [keys], or with more axes in front, as in [queries, keys]; unitless; −∞ hides a key
 * @param blockSize - how many keys are read at a time, from 1 up
 * @returns the same shape; each row sums to 1, or is all 0 when every key is hidden
 * @throws RangeError if `blockSize` is not a whole number from 1 up, or a score is NaN or +∞
 * @throws TypeError if `scores` is not a tensor or `blockSize` is not a number
 * @example
 * ```ts
 * import { onlineSoftmax, tensor, toNested } from "attention-core";
 *
 * console.log(toNested(onlineSoftmax(tensor([[0, Math.log(3)]]), 1))); // [ [ 0.25, 0.75 ] ]
 * ```
 */
export function onlineSoftmax<S extends Shape>(scores: Tensor<S>, blockSize: number): Tensor<S> {
  checkShapes("onlineSoftmax", { scores: [scores, "… keys"] });
  checkCount("onlineSoftmax", "blockSize", blockSize, 1);
  const columns = scores.shape.at(-1)!;
  const weights = zeros<S>(scores.shape); // [.., keys] -> same shape
  for (let start = 0; start < weights.data.length; start += columns) {
    const row = scores.data.subarray(start, start + columns); // [keys]
    let highest = -Infinity;
    let sum = 0;
    for (let first = 0; first < columns; first += blockSize) {
      const block = row.subarray(first, first + blockSize); // [blockSize], or fewer
      const before = highest;
      for (const score of block) highest = Math.max(highest, score);
      if (highest === -Infinity) continue; // nothing visible yet
      sum *= Math.exp(before - highest);
      for (const score of block) sum += Math.exp(score - highest);
    }
    if (!(sum >= 0)) softmaxUnchecked("onlineSoftmax", scores, {}); // NaN: is refused there
    const shares = row.map((score) => Math.exp(score - highest) / sum);
    if (sum > 0) weights.data.set(shares, start);
  }
  return weights;
}
