import { type AttentionTrace, causalMask, tensor } from "attention-core";

/**
 * A trace of causal heads of all kinds, the same each time: by turns they look back, at the first
 * token, at themselves and evenly, more and more sharply from layer to layer.
 */
export function manyHeads(layers: number, heads: number, tokens: number): AttentionTrace {
  const names = Array.from({ length: tokens }, (_, i) => `w${i % 7}`);
  const labels = Array.from({ length: heads }, (_, i) => `head ${i + 1}`);
  return {
    source: { kind: "imported", label: "heads of a test" },
    queryTokens: names,
    keyTokens: names,
    layers: Array.from({ length: layers }, (_, layer) => ({
      label: `layer ${layer}`,
      headLabels: labels,
      mask: causalMask(tokens),
      weights: tensor(
        labels.flatMap((_, head) =>
          names.flatMap((_, query) => row(query, tokens, head % 4, (layer + 1) / (layers + 1))),
        ),
        [heads, tokens, tokens],
      ),
    })),
  };
}

/** One row: `share` of it on one key, the rest spread over all that the query sees. */
function row(query: number, tokens: number, kind: number, share: number): number[] {
  const aim = [Math.max(0, query - 1), 0, query, -1][kind];
  const rest = kind === 3 ? 1 : 1 - share;
  return Array.from({ length: tokens }, (_, key) => {
    if (key > query) return 0;
    return rest / (query + 1) + (key === aim ? share : 0);
  });
}
