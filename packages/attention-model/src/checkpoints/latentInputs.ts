import type { Matrix } from "attention-core";
import { applyNorm } from "./applyNorm.js";
import { columnsOf } from "./columnsOf.js";
import type { Linear } from "./linear.js";
import type { Multiply } from "./multiplier.js";
import type { Norm } from "./network.js";

/** What a layer learned to make the short vectors of latent attention with. */
export interface LatentParameters {
  /** To the vectors that queries are made of; absent where they are made of the state. */
  readonly query?: { readonly down: Linear; readonly norm: Norm } | undefined;
  /** To the latent vector of a token and, behind it, the columns that are rotated: [dModel, rank + dRotary]. */
  readonly down: Linear;
  /** Over the latent vector. */
  readonly norm: Norm;
}

/**
 * What the queries of a latent attention are made of, and what its keys and values are.
 *
 *     inputs = norm(X · W^DQ)
 *     context = X · W^KR | norm(X · W^DKV)
 *
 * Source: DeepSeek-AI 2024 (DeepSeek-V2), equations 37 to 43.
 *
 * @param state - X: [rows, dModel]
 * @param parameters - what the layer learned
 * @param multiply - the backend for matrix products
 * @returns inputs, [rows, queryRank], and context, [rows, dRotary + rank]
 */
export async function latentInputs(
  state: Matrix,
  { query, down, norm }: LatentParameters,
  multiply: Multiply,
): Promise<{ readonly inputs: Matrix; readonly context: Matrix }> {
  const inputs = query ? applyNorm(await multiply(state, query.down), query.norm) : state; // [rows, dModel] -> [rows, queryRank]
  const both = await multiply(state, down); // [rows, dModel] -> [rows, rank + dRotary]
  const rank = norm.scale.shape[0];
  const [rows, columns] = both.shape;
  const latent = applyNorm(columnsOf(both, 0, rank), norm); // [rows, rank]
  const positions = columnsOf(both, rank, columns - rank); // [rows, dRotary]
  const data = new Float32Array(rows * columns); // [rows, dRotary + rank]
  for (let row = 0; row < rows; row++) {
    const [start, behind] = [row * columns, row * columns + columns - rank];
    data.set(positions.data.subarray(row * (columns - rank), (row + 1) * (columns - rank)), start);
    data.set(latent.data.subarray(row * rank, (row + 1) * rank), behind);
  }
  return { inputs, context: { shape: [rows, columns], data } };
}
