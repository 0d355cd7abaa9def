import {
  attention,
  causalMask,
  type Matrix,
  type Projections,
  project,
  splitHeads,
  toNested,
} from "attention-core";
import { handBuiltSource } from "attention-widget";

/** The eight hand-built heads of the page, in its order. */
export const HEADS = [
  "previous token",
  "next token",
  "same word",
  "first token",
  "content words",
  "nearby tokens",
  "random A",
  "random B",
] as const;

/** What the hand-built heads read of a sentence, and their matrices. */
export interface HandBuiltSentence {
  readonly tokens: readonly string[];
  readonly inputs: Matrix;
  readonly projections: Projections;
}

/** Reads a sentence as the page does. */
export async function readSentence(text: string): Promise<HandBuiltSentence> {
  const settings = { heads: HEADS.length, causal: false };
  const trace = await handBuiltSource().trace(text, settings, new AbortController().signal);
  const { inputs, projections } = trace.layers[0] ?? {};
  if (inputs === undefined || projections === undefined) throw new Error("They are always there.");
  return { tokens: trace.queryTokens, inputs, projections };
}

/** The rows of a head for inputs that need not be those of a whole sentence. */
export function weightsOf(
  head: (typeof HEADS)[number],
  inputs: Matrix,
  { query, queryBias, key, value }: Projections,
  causal = false,
): number[][] {
  const { weights } = attention(
    splitHeads(project(inputs, query, queryBias), HEADS.length),
    splitHeads(project(inputs, key), HEADS.length),
    splitHeads(project(inputs, value), HEADS.length),
    causal ? { mask: causalMask(inputs.shape[0]) } : {},
  );
  return toNested(weights)[HEADS.indexOf(head)]!;
}

/** The largest difference between two matrices, in the rows and columns that the first one has. */
export const largestChange = (before: readonly number[][], after: readonly number[][]): number =>
  Math.max(...before.flatMap((row, i) => row.map((weight, j) => Math.abs(weight - after[i]![j]!))));
