import type { AttentionLayer } from "./attentionLayer.js";
import { checkObject } from "./internal/checks/checkObject.js";
import { refuseKind } from "./internal/checks/refuseKind.js";

/**
 * What the last token of a causal layer costs when the keys and values before it are kept.
 *
 * @category Traces
 */
export interface CacheCounts {
  /** How many tokens stand in the cache: all but the last. */
  readonly cachedTokens: number;
  /** Their keys and values, at 4 bytes per number. */
  readonly cachedBytes: number;
  /** What the last token adds to the cache. */
  readonly addedBytes: number;
  /** Multiplications for the last token, with the cache. */
  readonly products: number;
  /** Multiplications for all tokens, without one. */
  readonly productsWithoutCache: number;
}

/**
 * Counts what one more token costs a causal layer: how much of it a cache of keys and values saves.
 *
 *     addedBytes = 4 · (keys + values)
 *     products = dInput · queries + dContext · (keys + values) + n · (queries + heads · dValue) + heads · dValue · dOutput
 *
 * where `queries`, `keys` and `values` are the columns of W^Q, W^K and W^V, n is the number of tokens, and dContext is
 * dInput, unless keys and values are made of other vectors than queries, as in latent attention.
 *
 * Grouped heads share keys and values, so that their cache is smaller. What lies between attention layers is not
 * counted.
 *
 * Source: Shazeer 2019, "Fast transformer decoding", sections 2 and 3; Pope et al. 2022, section 3.
 *
 * @category Traces
 * @param layer - of self-attention, with its projections; only shapes are read
 * @returns whole numbers; zeros for a layer without tokens
 * @throws TypeError if `layer` or its projections are missing or the wrong kind of thing
 * @example
 * ```ts
 * import { cacheCounts, multiHeadAttention, tensor } from "attention-core";
 *
 * const inputs = tensor([[1, 0], [0, 1], [1, 1]]);
 * const matrix = tensor([[1, 0], [0, 1]]);
 * const projections = { query: matrix, key: matrix, value: matrix, output: matrix };
 * const stages = multiHeadAttention(inputs, projections, { heads: 1, causal: true });
 * const layer = { label: "layer 0", headLabels: ["head 0"], projections, ...stages };
 * console.log(cacheCounts(layer).cachedBytes); // 32
 * console.log(cacheCounts(layer).products); // 28
 * console.log(cacheCounts(layer).productsWithoutCache); // 72
 * ```
 */
export function cacheCounts(layer: AttentionLayer): CacheCounts {
  checkObject("cacheCounts", "layer", layer);
  const { weights, projections } = layer;
  if (projections === undefined) {
    refuseKind("cacheCounts", "layer.projections", "be an object", projections);
  }
  const { query, key, value, output } = projections;
  const tokens = weights.shape[1];
  const queryColumns = query.shape[1];
  const dValues = output.shape[0];
  const cachedColumns = key.shape[1] + value.shape[1];
  const matrices = [query, key, value, output];
  const fixed = matrices.reduce((sum, { shape: [rows, columns] }) => sum + rows * columns, 0);
  const perKey = queryColumns + dValues;
  const cachedTokens = Math.max(tokens - 1, 0);
  return {
    cachedTokens,
    cachedBytes: 4 * cachedTokens * cachedColumns,
    addedBytes: tokens === 0 ? 0 : 4 * cachedColumns,
    products: tokens === 0 ? 0 : fixed + tokens * perKey,
    productsWithoutCache: tokens * fixed + ((tokens * (tokens + 1)) / 2) * perKey,
  };
}
