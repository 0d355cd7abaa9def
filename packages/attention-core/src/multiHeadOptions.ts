import type { AttentionOptions } from "./attentionOptions.js";
import type { NormOptions } from "./normOptions.js";
import type { RotaryOptions } from "./rotaryOptions.js";
import type { HeadTensor, Matrix } from "./shape.js";

/**
 * What {@link multiHeadAttention} needs to know besides its inputs and matrices.
 *
 * @category Multi-head attention
 */
export interface MultiHeadOptions extends AttentionOptions<HeadTensor["shape"]> {
  /** How many heads share the columns of the projections; divides them. */
  readonly heads: number;
  /**
   * How many heads keys and values have (grouped-query attention); divides `heads`. 1 is multi-query attention.
   * @defaultValue heads
   */
  readonly keyValueHeads?: number | undefined;
  /**
   * Rotary positions for queries and keys; none when left out. With more keys than queries the positions of the queries
   * end where those of the keys end, as in `causalMask`; or they begin after `keysBefore` keys.
   */
  readonly rotary?: RotaryOptions | undefined;
  /** Norm of each head's queries, before rotary positions; none when left out. Its gain is [dHead]. */
  readonly queryNorm?: NormOptions | undefined;
  /** Norm of each head's keys, before rotary positions; none when left out. Its gain is [dHead]. */
  readonly keyNorm?: NormOptions | undefined;
  /**
   * Gate on the heads' outputs in front of W^O, before its sigmoid: [queries, heads · dValue], see `gateOutput`. None
   * when left out.
   */
  readonly gate?: Matrix | undefined;
  /**
   * What keys and values are made from in cross-attention, [keys, dContext].
   * @defaultValue the inputs (self-attention)
   */
  readonly context?: Matrix | undefined;
}
