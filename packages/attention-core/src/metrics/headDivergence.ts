import { checkMaxEntries } from "../internal/checks/checkMaxEntries.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import { zeros } from "../internal/zeros.js";
import type { HeadTensor, Matrix } from "../shape.js";
import { entropyTerm } from "./internal/entropyTerm.js";

/**
 * How differently each pair of heads attends: the Jensen–Shannon divergence of their rows, averaged over queries. 0 for
 * heads that attend alike, ln 2 for heads that share no key.
 *
 *     headDivergence[a][b] = meanᵢ H((aᵢ + bᵢ) / 2) − (H(aᵢ) + H(bᵢ)) / 2
 *
 * where H is the entropy.
 *
 * Rows that are not shares of 1 count as they stand: the most is then ln 2 times the mean of their sums, and what a sink
 * takes is not compared.
 *
 * Source: Clark et al. 2019, section 6 (which sums over tokens).
 *
 * @category How widely a head attends
 * @param weights - [heads, queries, keys], shares, 0–1
 * @returns [heads, heads], in nats, 0 to ln 2, symmetric with 0 on the diagonal; rows that both heads hide count as 0,
 *   and without queries all are 0
 * @throws RangeError if `weights` does not have exactly 3 axes
 * @throws TypeError if `weights` is not a tensor
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 * import { headDivergence } from "attention-core/metrics";
 *
 * const weights = tensor([[[1, 0]], [[0, 1]]]);
 * console.log(toNested(headDivergence(weights))[0]); // [ 0, 0.6931471824645996 ]
 * ```
 */
export function headDivergence(weights: HeadTensor): Matrix {
  checkShapes("headDivergence", { weights: [weights, "heads queries keys"] });
  const [heads, queries, keys] = weights.shape;
  checkMaxEntries("headDivergence", "heads · heads", heads * heads);
  const size = queries * keys;
  const terms = new Float64Array(weights.data).map(entropyTerm); // same shape
  const divergences = zeros<Matrix["shape"]>([heads, heads]); // [heads, queries, keys] -> [heads, heads]
  for (let a = 0; a < heads; a++) {
    for (let b = 0; b < a; b++) {
      let sum = 0;
      for (let i = a * size, j = b * size; i < (a + 1) * size; i++, j++) {
        const entropyOfMean = entropyTerm((weights.data[i]! + weights.data[j]!) / 2);
        sum += entropyOfMean - (terms[i]! + terms[j]!) / 2;
      }
      // Rounding could take a sum of almost 0 below it.
      const mean = Math.max(0, sum) / (queries || 1);
      divergences.data[a * heads + b] = mean;
      divergences.data[b * heads + a] = mean;
    }
  }
  return divergences;
}
