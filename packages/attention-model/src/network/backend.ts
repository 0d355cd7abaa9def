import {
  type Mask,
  type Matrix,
  type MultiHeadStages,
  multiHeadAttention,
  type Projections,
  project,
  type Vector,
} from "attention-core";

/**
 * The backend for matrix products and attention, which can be exchanged for a faster one. attention-core's own
 * functions of these names are one, and so is what `loadSimd` gives.
 */
export interface Backend {
  /** X · W + b: [tokens, dInput] · [dInput, dOutput] -> [tokens, dOutput] */
  readonly project: (inputs: Matrix, projection: Matrix, bias?: Vector) => Matrix;
  /**
   * One attention layer, with every stage: inputs [tokens, dInput] -> output [tokens, dOutput], and the other stages
   * between them, by head. A mask is [tokens, tokens], 1 = may attend.
   */
  readonly multiHeadAttention: (
    inputs: Matrix,
    projections: Projections,
    options: { readonly heads: number; readonly mask: Mask | undefined },
  ) => MultiHeadStages;
}

/** attention-core's own functions. */
export const pureBackend: Backend = { multiHeadAttention, project };
