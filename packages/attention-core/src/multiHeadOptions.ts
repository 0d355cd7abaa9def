import type { AttentionOptions } from "./attentionOptions.js";
import type { RotaryOptions } from "./positions/rotaryOptions.js";
import type { HeadTensor, Matrix, Vector } from "./shape.js";

/**
 * The learned matrices of one attention layer, each `[dInput, dOutput]`, all heads side by side.
 * PyTorch's `nn.Linear` keeps its weight the other way round, `[dOutput, dInput]`.
 *
 * @category Multi-head attention
 */
export interface Projections {
  /** W^Q: [dInput, dModel], with dModel = heads · dHead. */
  readonly query: Matrix;
  /** W^K: [dContext, dModel], or narrower for grouped queries: [dContext, keyValueHeads · dHead]. */
  readonly key: Matrix;
  /** W^V: [dContext, heads · dValue], or narrower: [dContext, keyValueHeads · dValue]. */
  readonly value: Matrix;
  /** W^O: [heads · dValue, dOutput]. */
  readonly output: Matrix;
  /** [dModel]; none when left out. */
  readonly queryBias?: Vector | undefined;
  /** As wide as `key`; none when left out. */
  readonly keyBias?: Vector | undefined;
  /** As wide as `value`; none when left out. */
  readonly valueBias?: Vector | undefined;
  /** [dOutput]; none when left out. */
  readonly outputBias?: Vector | undefined;
}

/**
 * What {@link multiHeadAttention} needs to know besides its inputs and matrices.
 *
 * @category Multi-head attention
 */
export interface MultiHeadOptions extends AttentionOptions<HeadTensor["shape"]> {
  /** How many heads share the columns of the projections; divides them. */
  readonly heads: number;
  /**
   * How many heads keys and values have (grouped-query attention); divides `heads`. 1 is
   * multi-query attention.
   * @defaultValue heads
   */
  readonly keyValueHeads?: number | undefined;
  /**
   * Rotary positions for queries and keys; none when left out. With more keys than queries the
   * positions of the queries end where those of the keys end, as in `causalMask`.
   */
  readonly rotary?: RotaryOptions | undefined;
  /**
   * What keys and values are made from in cross-attention, [keys, dContext].
   * @defaultValue the inputs (self-attention)
   */
  readonly context?: Matrix | undefined;
}
