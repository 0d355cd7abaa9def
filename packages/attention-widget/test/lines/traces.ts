import { type AttentionTrace, tensor } from "attention-core";
import { handBuiltSource } from "../../src/index.js";

/** Every stage of the hand-built heads over a text. */
export async function handBuiltTrace(text: string, causal = false): Promise<AttentionTrace> {
  return handBuiltSource().trace(text, { heads: 4, causal }, new AbortController().signal);
}

/** Weights of as many tokens as asked for, no two rows alike, none too weak to be drawn. */
export function denseTrace(tokens: number): AttentionTrace {
  const names = Array.from({ length: tokens }, (_, i) => `token${i}`);
  const data = Float32Array.from({ length: tokens ** 2 }, (_, i) => 0.1 + (i % 89) / 100);
  return squareTrace(names, [...data]);
}

/** Each of three tokens attends to the one before it, and the first at itself. */
export const backwards = squareTrace(["a", "b", "c"], [1, 0, 0, 1, 0, 0, 0, 1, 0]);

/** Two tokens, of which the first has no number for itself. */
export const withoutNumber = squareTrace(["a", "b"], [Number.NaN, 0.5, 0.25, 0.75]);

function squareTrace(tokens: readonly string[], weights: readonly number[]): AttentionTrace {
  const data = tensor(Float32Array.from(weights), [1, tokens.length, tokens.length]);
  return {
    source: { kind: "imported", label: "a test" },
    queryTokens: tokens,
    keyTokens: tokens,
    layers: [{ label: "0", headLabels: ["0"], weights: data }],
  };
}
