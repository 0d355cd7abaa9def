import { type AttentionSource, multiHeadAttention, tensor } from "attention-core";
import { tokenize } from "../../src/sources/tokenize.js";

/** As wide as the inputs, so that each head has one column. */
const HEADS = 4;

/** A causal source of one layer of four heads, of which groups share their keys and values. */
export function groupedSource(keyValueHeads: number): AttentionSource {
  const columns = (count: number) =>
    tensor(
      Array.from({ length: HEADS }, (_, row) =>
        Array.from({ length: count }, (_, column) => Math.cos(row + 2 * column)),
      ),
    );
  const projections = {
    query: columns(HEADS),
    key: columns(keyValueHeads),
    value: columns(keyValueHeads),
    output: columns(HEADS),
  };
  return {
    trace(text) {
      const tokens = tokenize(text);
      const inputs = tensor(
        tokens.map((token, i) =>
          Array.from({ length: HEADS }, (_, j) => Math.sin(token.length + i + j)),
        ),
      );
      const options = { heads: HEADS, keyValueHeads, causal: true };
      return {
        source: { kind: "trained", label: "a network of a test" },
        queryTokens: tokens,
        keyTokens: tokens,
        layers: [
          {
            label: "layer 0",
            headLabels: Array.from({ length: HEADS }, (_, head) => `head ${head}`),
            inputs,
            projections,
            ...multiHeadAttention(inputs, projections, options),
          },
        ],
      };
    },
  };
}
