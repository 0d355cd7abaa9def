import { type AttentionTrace, tensor } from "attention-core";

/** Numbers of another program, weights only: two queries that look at three keys. */
export const rectangular: AttentionTrace = {
  source: { kind: "imported", label: "two words of a translation" },
  queryTokens: ["le", "chat"],
  keyTokens: ["the", "black", "cat"],
  layers: [
    {
      label: "decoder layer 0",
      headLabels: ["cross"],
      weights: tensor([
        [
          [0.75, 0.125, 0.125],
          [0, 0.25, 0.75],
        ],
      ]),
    },
  ],
};

/** Weights of some tokens: each looks only at itself. */
export function traceOf(tokens: readonly string[]): AttentionTrace {
  const size = tokens.length;
  const weights = new Float32Array(size * size);
  for (let i = 0; i < size; i++) weights[i * size + i] = 1;
  return {
    source: { kind: "imported", label: "a test" },
    queryTokens: tokens,
    keyTokens: tokens,
    layers: [
      { label: "layer 0", headLabels: ["head 0"], weights: tensor(weights, [1, size, size]) },
    ],
  };
}
