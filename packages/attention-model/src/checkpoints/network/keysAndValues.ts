import { type HeadTensor, type Matrix, repeatHeads } from "attention-core";
import { headsOf } from "./headsOf.js";
import type { Multiply } from "./multiplier.js";
import type { Layer } from "./network.js";

/** The keys and values of some tokens. */
export interface CachedTokens {
  /** [heads, tokens, dHead] */
  readonly keys: HeadTensor;
  /** [heads, tokens, dValue] */
  readonly values: HeadTensor;
}

/** The keys and values of rows, repeated for the heads that share them: [rows, dContext] -> [heads, rows, columns] */
export async function keysAndValues(
  rows: Matrix,
  { projections, options }: Pick<Layer, "projections" | "options">,
  first: number,
  multiply: Multiply,
): Promise<CachedTokens> {
  const { key, keyBias, value, valueBias } = projections;
  const { heads, keyValueHeads = heads, rotary, keyNorm } = options;
  const valueOptions = { heads: keyValueHeads, multiply };
  const keyOptions = { ...valueOptions, norm: keyNorm, rotary, first };
  // [rows, dContext] -> [keyValueHeads, rows, dHead]
  const keys = await headsOf(rows, { projection: key, bias: keyBias }, keyOptions);
  // [rows, dContext] -> [keyValueHeads, rows, dValue]
  const values = await headsOf(rows, { projection: value, bias: valueBias }, valueOptions);
  const shared = heads / keyValueHeads;
  // [keyValueHeads, rows, columns] -> [heads, rows, columns]
  return { keys: repeatHeads(keys, shared), values: repeatHeads(values, shared) };
}
