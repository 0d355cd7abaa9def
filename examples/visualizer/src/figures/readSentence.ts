import type { Matrix, Projections } from "attention-core";
import { handBuiltSource } from "attention-widget";
import { HAND_BUILT_HEADS } from "./handBuiltHeads";

/** What the hand-built heads read of a sentence, and their matrices. */
export interface HandBuiltSentence {
  readonly tokens: readonly string[];
  readonly inputs: Matrix;
  readonly projections: Projections;
}

/** Reads a sentence as the page does. */
export async function readSentence(text: string): Promise<HandBuiltSentence> {
  const settings = { heads: HAND_BUILT_HEADS.length, causal: false };
  const trace = await handBuiltSource().trace(text, settings, new AbortController().signal);
  const { inputs, projections } = trace.layers[0] ?? {};
  if (inputs === undefined || projections === undefined) {
    throw new Error(
      "readSentence: the hand-built layer must have inputs and projections, got none",
    );
  }
  return { tokens: trace.queryTokens, inputs, projections };
}
