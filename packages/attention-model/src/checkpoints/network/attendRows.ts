import { type Mask, type Matrix, type MultiHeadStages, mergeHeads } from "attention-core";
import { appendHeadRow } from "../../growing/appendHeadRow.js";
import type { CheckpointBackend } from "../checkpointBackend.js";
import { headsOf } from "./headsOf.js";
import { type CachedTokens, keysAndValues } from "./keysAndValues.js";
import type { Multiply } from "./multiplier.js";
import type { Layer } from "./network.js";
import { visibilityMask } from "./visibilityMask.js";

/** How rows attend. */
export interface AttendOptions {
  readonly causal: boolean;
  /** Heads of this layer whose output is left out. */
  readonly off: readonly number[];
  /** With a cache, the inputs are the one row after its tokens; without one, they are all rows. */
  readonly cached?: CachedTokens | undefined;
  /** What keys and values are made of: [keys, dContext]; the inputs when left out. */
  readonly context?: Matrix | undefined;
  /** All keys and values, if known: those of an encoder, which no token of the decoder changes. */
  readonly known?: CachedTokens | undefined;
  readonly multiply: Multiply;
  readonly attention: CheckpointBackend["attention"];
}

/** The learned parameters of an attention. */
type AttendingLayer = Pick<Layer, "projections" | "options" | "window" | "bias">;

/** Every stage of the rows of one layer, and what they were computed from. */
export interface AttendedRows extends MultiHeadStages {
  readonly inputs: Matrix;
  readonly mask: Mask | undefined;
}

/**
 * Figure 2 for some rows, over the keys and values of the tokens before them and their own.
 *
 *     headᵢ = attention(X · Wᵢ^Q, cachedᵢ ++ X · Wᵢ^K, cachedᵢ ++ X · Wᵢ^V)
 *     output = concat(head₁, …, headₕ) · W^O
 *
 * Source: Vaswani et al. 2017, section 3.2.2; Shazeer 2019, section 2.4, for the cache.
 *
 * @param inputs - X: [rows, dModel]
 * @param layer - what it learned
 * @param options - causal, heads that are off, cache, context, and the backend
 * @returns every stage of these rows; keys and values are those of all tokens
 */
export async function attendRows(
  inputs: Matrix,
  layer: AttendingLayer,
  { causal, off, cached, context, known, multiply, attention }: AttendOptions,
): Promise<AttendedRows> {
  const { projections, options, window, bias: biasOf } = layer;
  const { heads, keyValueHeads: _, rotary, queryNorm, keyNorm, ...scoring } = options;
  const { query, queryBias, output, outputBias } = projections;
  const first = cached?.keys.shape[1] ?? 0;
  const queryOptions = { heads, norm: queryNorm, rotary, first, multiply };
  // [rows, dModel] -> [heads, rows, dHead]
  const queries = await headsOf(inputs, { projection: query, bias: queryBias }, queryOptions);
  // Of the rows, or of a context: [own, dContext] -> [heads, own, dHead] and [heads, own, dValue]
  const own = known ?? (await keysAndValues(context ?? inputs, layer, first, multiply));
  // [heads, own, dHead] -> [heads, keys, dHead]
  const keys = cached ? appendHeadRow(cached.keys, own.keys) : own.keys;
  // [heads, own, dValue] -> [heads, keys, dValue]
  const values = cached ? appendHeadRow(cached.values, own.values) : own.values;
  const mask = visibilityMask(inputs.shape[0], keys.shape[1], window, causal);
  const bias = await biasOf?.(queries, keys, multiply); // [heads, rows, keys]
  const attended = await attention(queries, keys, values, { ...scoring, mask, bias }); // output: [heads, rows, dValue]
  const { output: headOutputs, ...stages } = attended;
  const concatenated = mergeHeads(headOutputs); // [heads, rows, dValue] -> [rows, heads · dValue]
  const ablated = withoutColumns(concatenated, heads, off); // same shape
  return {
    inputs,
    mask,
    ...stages,
    headOutputs,
    concatenated,
    // [rows, heads · dValue] -> [rows, dModel]
    output: await multiply(ablated, { projection: output, bias: outputBias }),
  };
}

/**
 * The outputs with those of some heads set to 0, which equals W^O without their rows: [rows, heads · dValue], the same
 * shape
 */
function withoutColumns({ shape, data }: Matrix, heads: number, off: readonly number[]): Matrix {
  const [, columns] = shape;
  const dValue = columns / heads;
  const isOff = (i: number) => off.includes(Math.floor((i % columns) / dValue));
  return off.length === 0
    ? { shape, data }
    : { shape, data: data.map((x, i) => (isOff(i) ? 0 : x)) };
}
