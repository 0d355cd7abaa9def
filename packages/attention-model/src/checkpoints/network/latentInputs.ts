import type { Matrix } from "attention-core";
import { applyNorm } from "./applyNorm.js";
import { columnsOf } from "./columnsOf.js";
import type { Linear } from "./linear.js";
import type { Multiply } from "./multiplier.js";
import type { Norm } from "./norm.js";

/** The learned parameters for the short vectors of latent attention. */
export interface LatentParameters {
  /** To the vectors that queries are made from; absent if they are made from the state. */
  readonly query?: { readonly down: Linear; readonly norm: Norm } | undefined;
  /** To the columns that are rotated and, after them, the latent vector of a token: [dModel, dRotary + rank]. */
  readonly down: Linear;
  /** Over the latent vector. */
  readonly norm: Norm;
}

/**
 * The inputs of the queries of a latent attention, and those of its keys and values.
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
  // [rows, dModel] -> [rows, queryRank]
  const inputs = query ? applyNorm(await multiply(state, query.down), query.norm) : state;
  const { shape, data } = await multiply(state, down); // [rows, dModel] -> [rows, dRotary + rank]
  const [rows, columns] = shape;
  const rank = norm.scale.shape[0];
  // [rows, dRotary + rank] -> [rows, rank]
  const latent = applyNorm(columnsOf({ shape, data }, columns - rank, rank), norm);
  const context = data.slice();
  for (let row = 0; row < rows; row++) {
    const vector = latent.data.subarray(row * rank, (row + 1) * rank);
    context.set(vector, (row + 1) * columns - rank);
  }
  return { inputs, context: { shape, data: context } };
}
