import {
  type AttentionLayer,
  type AttentionTrace,
  type HeadTensor,
  type MultiHeadOptions,
  multiHeadAttention,
  tensor,
} from "attention-core";

/** A layer of which only the weights are known, with heads named `head 1`, `head 2`, … */
export function weightsOnly(weights: HeadTensor): AttentionLayer {
  const headLabels = Array.from({ length: weights.shape[0] }, (_, i) => `head ${i + 1}`);
  return { label: "layer 1", headLabels, weights };
}

/** Tokens in rows and columns, and layers of which there may be any number. */
export function traceOf(
  queryTokens: readonly string[],
  keyTokens: readonly string[],
  layers: readonly AttentionLayer[],
): AttentionTrace {
  const source = { kind: "imported", label: "numbers of a test" } as const;
  return { source, queryTokens, keyTokens, layers };
}

/** Every token attends to every token equally. */
export function evenTrace(
  tokens: readonly string[],
  { heads = 1, layers = 1 } = {},
): AttentionTrace {
  const count = heads * tokens.length ** 2;
  const data = new Float32Array(count).fill(1 / tokens.length);
  const layer = weightsOnly(tensor(data, [heads, tokens.length, tokens.length]));
  const named = Array.from({ length: layers }, (_, i) => ({ ...layer, label: `layer ${i + 1}` }));
  return traceOf(tokens, tokens, named);
}

/** Every stage of two heads over two tokens, from small whole numbers. */
export function fullTrace(options: Omit<MultiHeadOptions, "heads"> = {}): AttentionTrace {
  const inputs = tensor([
    [1, 0, 2, -1],
    [0, 1, -1, 3],
  ]);
  const projections = {
    query: IDENTITY,
    key: tensor([
      [0, 1, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
    ]),
    value: IDENTITY,
    output: IDENTITY,
  };
  const { causal, mask } = options;
  const stages = multiHeadAttention(inputs, projections, { heads: 2, ...options });
  const shown = mask ?? (causal === true ? CAUSAL : undefined);
  const headLabels = ["head 1", "head 2"];
  const layer = { label: "layer 1", headLabels, inputs, projections, mask: shown, ...stages };
  return traceOf(["it", "was"], ["it", "was"], [layer]);
}

const IDENTITY = tensor([
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
]);

const CAUSAL = { shape: [2, 2], data: Uint8Array.of(1, 0, 1, 1) } as const;
