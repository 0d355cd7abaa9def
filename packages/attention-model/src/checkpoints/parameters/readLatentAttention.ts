import type { Matrix, Projections } from "attention-core";
import type { Dimensions } from "../config/dimensions.js";
import type { LatentParameters } from "../network/latentInputs.js";
import type { Linear } from "../network/linear.js";
import type { ModelParameters } from "./modelParameters.js";

/** Added to the variance in the norms of short vectors, whatever the config says of the others. */
const EPSILON = 1e-6;

/** The learned parameters of a latent attention. */
interface LatentAttention {
  readonly projections: Projections;
  readonly latent: LatentParameters;
}

/**
 * The latent attention of one layer, as a multi-head attention to short vectors: [rotated columns | latent vector].
 *
 *     query = rotated | plain            of each head
 *     key   = identity of the rotated columns, above the matrix of the plain ones
 *     value = zeros, above the matrix of the values
 *
 * Source: DeepSeek-AI 2024 (DeepSeek-V2), section 2.1 and appendix C.
 *
 * @param prefix - where the attention is in the network, with a dot at its end
 * @param found - the parameters of the network
 * @param dimensions - what the config says
 */
export function readLatentAttention(
  prefix: string,
  found: ModelParameters,
  { heads, dModel, dHead, latent }: Dimensions,
): LatentAttention {
  const { queryRank, hasBiases, rank, dPlain, dRotary, dValue } = latent!; // a family with latent attention has them in its config
  const normOf = (name: string, width: number) => ({
    ...found.norm(prefix + name, width),
    epsilon: EPSILON,
  });
  const queries = found.linear(
    prefix + (queryRank === undefined ? "q_proj" : "q_b_proj"),
    queryRank ?? dModel,
    heads * dHead,
  );
  const up = found.linear(`${prefix}kv_b_proj`, rank, heads * (dPlain + dValue)).projection;
  const output = found.linear(`${prefix}o_proj`, heads * dValue, dModel, hasBiases);
  // [dRotary + rank, heads · dHead]: the rotary columns go through as they are, the same in each head.
  const key = fillMatrix(dRotary + rank, heads * dHead, (row, column) => {
    const [head, inHead] = [Math.floor(column / dHead), column % dHead];
    if (row < dRotary) return row === inHead ? 1 : 0;
    if (inHead < dRotary) return 0;
    return entry(up, row - dRotary, head * (dPlain + dValue) + inHead - dRotary);
  });
  // [dRotary + rank, heads · dValue]
  const value = fillMatrix(dRotary + rank, heads * dValue, (row, column) => {
    if (row < dRotary) return 0;
    const [head, inHead] = [Math.floor(column / dValue), column % dValue];
    return entry(up, row - dRotary, head * (dPlain + dValue) + dPlain + inHead);
  });
  // [dInput, heads · dHead] again: a file has the plain columns of a head in front; rotary ones are the first here.
  const query = fillMatrix(queries.projection.shape[0], heads * dHead, (row, column) => {
    const inHead = ((column % dHead) + dPlain) % dHead;
    return entry(queries.projection, row, column - (column % dHead) + inHead);
  });
  return {
    projections: { query, key, value, output: output.projection, outputBias: output.bias },
    latent: {
      query:
        queryRank === undefined
          ? undefined
          : {
              down: found.linear(`${prefix}q_a_proj`, dModel, queryRank, hasBiases),
              norm: normOf("q_a_layernorm", queryRank),
            },
      down: rotatedFirst(
        found.linear(`${prefix}kv_a_proj_with_mqa`, dModel, rank + dRotary, hasBiases),
        rank,
      ),
      norm: normOf("kv_a_layernorm", rank),
    },
  };
}

/** The outputs of a matrix with the last ones in front: [dInput, first + last] -> [dInput, last + first] */
function rotatedFirst({ projection, bias }: Linear, first: number): Linear {
  const [rows, columns] = projection.shape;
  const from = (column: number) => (column + first) % columns;
  return {
    projection: fillMatrix(rows, columns, (row, column) => entry(projection, row, from(column))),
    bias: bias && { shape: bias.shape, data: bias.data.map((_, i) => bias.data[from(i)]!) },
  };
}

/** A matrix by its entries. */
function fillMatrix(
  rows: number,
  columns: number,
  entryAt: (row: number, column: number) => number,
): Matrix {
  const data = Float32Array.from({ length: rows * columns }, (_, i) =>
    entryAt(Math.floor(i / columns), i % columns),
  );
  return { shape: [rows, columns], data };
}

/** The number in a row and a column of a matrix. */
function entry({ shape: [, columns], data }: Matrix, row: number, column: number): number {
  return data[row * columns + column]!;
}
