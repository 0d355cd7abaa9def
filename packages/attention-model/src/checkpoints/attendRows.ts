import {
  causalMask,
  type HeadTensor,
  type Mask,
  type Matrix,
  type MultiHeadStages,
  mergeHeads,
  type NormOptions,
  repeatHeads,
  rootMeanSquareNorm,
  rotatePositions,
  slidingWindowMask,
  splitHeads,
  type Vector,
} from "attention-core";
import { appendHeadRow } from "../appendHeadRow.js";
import type { CheckpointBackend } from "./checkpointBackend.js";
import type { Multiply } from "./multiplier.js";
import type { Layer } from "./network.js";

/** The keys and values of the tokens before, as an earlier run left them. */
export interface CachedTokens {
  /** [heads, tokens, dHead] */
  readonly keys: HeadTensor;
  /** [heads, tokens, dValue] */
  readonly values: HeadTensor;
}

/** How rows attend. */
export interface AttendOptions {
  readonly causal: boolean;
  /** Heads of this layer whose output is left out. */
  readonly off: readonly number[];
  /** With a cache, the inputs are the one row after its tokens; without one, they are all rows. */
  readonly cached?: CachedTokens | undefined;
  /** What keys and values are made of, all of which every row sees: [keys, dModel]; the inputs when left out. */
  readonly context?: Matrix | undefined;
  readonly multiply: Multiply;
  readonly attention: CheckpointBackend["attention"];
}

/** What a layer learned of an attention. */
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
 * @param options - causal, heads that are off, cache, and the backend
 * @returns every stage of these rows; keys and values are those of all tokens
 */
export async function attendRows(
  inputs: Matrix,
  { projections, options, window, bias: biasOf }: AttendingLayer,
  { causal, off, cached, context, multiply, attention }: AttendOptions,
): Promise<AttendedRows> {
  const { heads, keyValueHeads = heads, rotary, queryNorm, keyNorm, ...scoring } = options;
  const { query, key, value, output, queryBias, keyBias, valueBias, outputBias } = projections;
  const before = cached?.keys.shape[1] ?? 0;
  const normalizeAndRotate = (vectors: HeadTensor, norm: NormOptions | undefined) => {
    const normalized = norm ? rootMeanSquareNorm(vectors, norm) : vectors;
    return rotary ? rotatePositions(normalized, { ...rotary, offset: before }) : normalized;
  };
  const headsOf = async (
    from: Matrix,
    projection: Matrix,
    bias: Vector | undefined,
    count: number,
  ) => splitHeads(await multiply(from, { projection, bias }), count); // [rows, dModel] -> [rows, count · columns] -> [count, rows, columns]
  const read = context ?? inputs;
  const plainQueries = await headsOf(inputs, query, queryBias, heads); // [rows, dModel] -> [heads, rows, dHead]
  const plainKeys = await headsOf(read, key, keyBias, keyValueHeads); // [rows, dModel] -> [keyValueHeads, rows, dHead]
  const plainValues = await headsOf(read, value, valueBias, keyValueHeads); // [rows, dModel] -> [keyValueHeads, rows, dValue]
  const queries = normalizeAndRotate(plainQueries, queryNorm); // same shape
  const ownKeys = repeatHeads(normalizeAndRotate(plainKeys, keyNorm), heads / keyValueHeads); // [keyValueHeads, rows, dHead] -> [heads, rows, dHead]
  const ownValues = repeatHeads(plainValues, heads / keyValueHeads); // [keyValueHeads, rows, dValue] -> [heads, rows, dValue]
  const keys = cached ? appendHeadRow(cached.keys, ownKeys) : ownKeys; // [heads, rows, dHead] -> [heads, keys, dHead]
  const values = cached ? appendHeadRow(cached.values, ownValues) : ownValues; // [heads, rows, dValue] -> [heads, keys, dValue]
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
    output: await multiply(ablated, { projection: output, bias: outputBias }), // [rows, heads · dValue] -> [rows, dModel]
  };
}

/** Which keys the last tokens see: [rows, keys], or no mask where all see all. A window counts the token itself. */
function visibilityMask(
  rows: number,
  keys: number,
  window: number | undefined,
  causal: boolean,
): Mask | undefined {
  if (window === undefined) return causal ? causalMask(rows, keys) : undefined;
  const [before, after] = [window - 1, causal ? 0 : window - 1];
  return slidingWindowMask(rows, { before, after }, keys);
}

/** What some heads say at 0, which is W^O without their rows: [rows, heads · dValue], the same shape */
function withoutColumns({ shape, data }: Matrix, heads: number, off: readonly number[]): Matrix {
  const [, columns] = shape;
  const dValue = columns / heads;
  const isOff = (i: number) => off.includes(Math.floor((i % columns) / dValue));
  return off.length === 0
    ? { shape, data }
    : { shape, data: data.map((x, i) => (isOff(i) ? 0 : x)) };
}
