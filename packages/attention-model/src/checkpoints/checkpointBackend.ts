import {
  type AttentionOptions,
  type AttentionStages,
  attention,
  type HeadTensor,
  type Matrix,
  project,
  type Vector,
} from "attention-core";

/** An answer at once, or later. */
export type Awaitable<T> = T | PromiseLike<T>;

/** A learned matrix that is ready to multiply. */
export interface ReadyMatrix {
  /** X · W + b: [tokens, dInput] -> [tokens, dOutput] */
  project(inputs: Matrix): Awaitable<Matrix>;
}

/**
 * The backend for matrix products and attention. What `loadSimd` of `attention-core/simd` gives is one, and so are
 * attention-core's own functions of these names. Any of them may answer later: `prepareLinear` may be that of
 * `startWorkers`, for several threads.
 */
export interface CheckpointBackend {
  /** X · W + b: [tokens, dInput] · [dInput, dOutput] -> [tokens, dOutput] */
  project(inputs: Matrix, projection: Matrix, bias?: Vector): Awaitable<Matrix>;
  /**
   * Equation 1 for every head, with every stage: queries [heads, queries, dHead], keys [heads, keys, dHead] and values
   * [heads, keys, dValue] -> output [heads, queries, dValue].
   */
  attention(
    queries: HeadTensor,
    keys: HeadTensor,
    values: HeadTensor,
    options: AttentionOptions<HeadTensor["shape"]>,
  ): Awaitable<AttentionStages<HeadTensor["shape"]>>;
  /**
   * Keeps a learned matrix [dInput, dOutput] and its bias [dOutput] ready from call to call, in memory of its own. Left
   * out, `project` multiplies.
   */
  prepareLinear?(projection: Matrix, bias?: Vector): Awaitable<ReadyMatrix>;
}

/** attention-core's own functions. */
export const pureBackend: CheckpointBackend = { attention, project };
