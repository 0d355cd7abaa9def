import type { Shape } from "./shape.js";

/**
 * Which query may attend to which key: **1 = may attend, 0 = hidden**.
 *
 * The polarity is that of PyTorch's `scaled_dot_product_attention` and of TransformerLens; the boolean masks of
 * PyTorch's `nn.MultiheadAttention` are the other way round, true = hidden.
 *
 * @category Masks
 */
export interface Mask<S extends Shape = Shape> {
  /** `[queries, keys]` for every head alike, or with the heads in front. */
  readonly shape: S;
  /** One entry per pair, row by row: 1 = may attend, 0 = hidden. */
  readonly data: Uint8Array;
}

/**
 * A mask that holds for every head, `[queries, keys]`.
 *
 * @category Masks
 */
export type MatrixMask = Mask<readonly [queries: number, keys: number]>;
