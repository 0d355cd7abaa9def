import {
  type HeadTensor,
  type Matrix,
  type MultiHeadStages,
  multiHeadAttention,
  tensor,
} from "attention-core";
import { handBuiltSource } from "../../src/index.js";

/** Every stage of a sentence, computed anew from the inputs and matrices of the hand-built source. */
export interface RecomputedStages extends MultiHeadStages {
  readonly tokens: readonly string[];
  readonly inputs: Matrix;
}

/** Recomputes what a heatmap of this text must show, by attention-core alone. */
export async function recomputed(
  text: string,
  heads = 4,
  causal = false,
): Promise<RecomputedStages> {
  const { signal } = new AbortController();
  const { queryTokens: tokens, layers } = await handBuiltSource().trace(
    text,
    { heads, causal },
    signal,
  );
  const { inputs, projections } = layers[0] ?? {};
  if (inputs === undefined || projections === undefined)
    throw new Error("the hand-built source must give inputs and projections, got none");
  return { tokens, inputs, ...multiHeadAttention(inputs, projections, { heads, causal }) };
}

/** One head of a tensor. */
export function headOf({ shape: [, rows, columns], data }: HeadTensor, head: number): Matrix {
  return tensor(data.subarray(head * rows * columns, (head + 1) * rows * columns), [rows, columns]);
}

/** One row of one head. */
export function rowOf(stage: HeadTensor, head: number, row: number): number[] {
  const columns = stage.shape[2];
  return Array.from(headOf(stage, head).data.subarray(row * columns, (row + 1) * columns));
}

/** The keys of a row, the strongest first. */
export function ranking(row: readonly number[]): { key: number; value: number }[] {
  return row.map((value, key) => ({ key, value })).sort((a, b) => b.value - a.value);
}

/** The largest number of any sign, −∞ left out. */
export function largest(...stages: readonly { readonly data: Float32Array }[]): number {
  const sizes = stages.flatMap(({ data }) => Array.from(data, Math.abs));
  return sizes.reduce((max, size) => (size < Infinity ? Math.max(max, size) : max), 0);
}
