import fc from "fast-check";
import {
  type HeadTensor,
  type Matrix,
  softmax,
  type Tensor,
  tensor,
  toNested,
} from "../../../src/index.js";
import { headsOf } from "../../helpers/arbitraries.js";

/** The same examples on every run and machine. */
export const PARAMETERS = { seed: 1906, numRuns: 100 };

/** Sums of up to 5 float32 numbers near 1, each with 24 bits, taken in another order. */
export const TOLERANCE = 1e-6;

/** Any weights of this shape; some entries are exactly 0 and some rows hidden. */
export function weightsOf(heads: number, queries: number, keys: number): fc.Arbitrary<HeadTensor> {
  return headsOf(heads, queries, keys).map((scores) => {
    const hidden = scores.data.map((score) => (score < -1 ? Number.NEGATIVE_INFINITY : score * 3));
    return softmax(tensor(hidden, scores.shape));
  });
}

/** Weights of any small number of heads, queries and keys. */
export const anyWeights: fc.Arbitrary<HeadTensor> = fc
  .tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 5 })))
  .chain(([heads = 1, queries = 1, keys = 1]) => weightsOf(heads, queries, keys));

/** The heads one by one. */
export function matricesOf(weights: HeadTensor): Matrix[] {
  const [, queries, keys] = weights.shape;
  return toNested(weights).map((rows) => tensor(rows.flat(), [queries, keys]));
}

/** What a metric says of each head, one after the other. */
export function ofEachHead(
  weights: HeadTensor,
  metric: (matrix: Matrix, head: number) => Tensor,
): number[] {
  return matricesOf(weights).flatMap((matrix, head) => [...metric(matrix, head).data]);
}
