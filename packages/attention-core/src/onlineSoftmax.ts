import { checkShapes } from "./checkShapes.js";
import { checkCount } from "./checks.js";
import { matrixShape, type Shape, type Tensor, zeros } from "./shape.js";
import { highestOfRow } from "./softmax.js";

/** What an online softmax knows of a row after reading part of it. */
interface Running {
  /** The largest score so far. */
  readonly highest: number;
  /** Σ exp(score − highest) over the scores so far. */
  readonly sum: number;
}

/**
 * Softmax with the sum of a row found in one pass, block by block: the same result as `softmax`, and
 * the reason why attention can stream over keys without ever holding a whole row. When a block
 * brings a new highest score, the sum so far is scaled down to it.
 *
 *     highest' = max(highest, block)
 *     sum' = sum · exp(highest − highest') + Σ exp(block − highest')
 *
 * Source: Milakov and Gimelshein 2018, algorithm 3; Dao et al. 2022 (FlashAttention), section 3.1.
 *
 * @category Softmax and values
 * @param scores - [queries, keys], or with batch axes in front; unitless; −∞ hides a key
 * @param blockSize - how many keys are read at a time, from 1 up
 * @returns the same shape; each row sums to 1, or is all 0 when every key is hidden
 * @throws RangeError if `blockSize` is not a whole number from 1 up, or a score is NaN or +∞
 * @throws TypeError if `scores` is not a tensor
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
  const { columns } = matrixShape(scores);
  const weights = zeros<S>(scores.shape);
  for (let start = 0; start < weights.data.length; start += columns) {
    const row = scores.data.subarray(start, start + columns);
    const { highest, sum } = blocksOf(row, blockSize).reduce(readBlock, {
      highest: -Infinity,
      sum: 0,
    });
    // NaN or +∞ somewhere in the row: the check that softmax makes finds it and says where.
    if (Number.isNaN(sum)) highestOfRow("onlineSoftmax", scores, start, columns);
    if (sum > 0)
      weights.data.set(
        row.map((score) => Math.exp(score - highest) / sum),
        start,
      );
  }
  return weights;
}

/** One step of the recurrence. */
function readBlock({ highest: before, sum }: Running, block: Float32Array): Running {
  const highest = block.reduce((most, score) => Math.max(most, score), before);
  if (highest === -Infinity) return { highest, sum }; // nothing visible yet
  const seen = block.reduce((total, score) => total + Math.exp(score - highest), 0);
  return { highest, sum: sum * Math.exp(before - highest) + seen };
}

function blocksOf(row: Float32Array, size: number): Float32Array[] {
  const count = Math.ceil(row.length / size);
  return Array.from({ length: count }, (_, i) => row.subarray(i * size, (i + 1) * size));
}
