import {
  attention,
  type Mask,
  type Matrix,
  type MultiHeadStages,
  mergeHeads,
  type Projections,
  project,
  splitHeads,
} from "attention-core";

/**
 * Computes what `multiHeadAttention` computes for these projections, by calling the same functions one by one, because
 * its other options (grouped heads, rotary positions, cross-attention) would enlarge the file that a page loads. A test
 * checks that the two are equal.
 */
export function handBuiltStages(
  inputs: Matrix,
  { query, key, value, output, queryBias }: Projections,
  heads: number,
  mask: Mask | undefined,
): MultiHeadStages {
  const { output: headOutputs, ...stages } = attention(
    // [tokens, dInput] -> [tokens, heads · dHead] -> [heads, tokens, dHead]
    splitHeads(project(inputs, query, queryBias), heads),
    splitHeads(project(inputs, key), heads), // -> [heads, tokens, dHead]
    splitHeads(project(inputs, value), heads), // -> [heads, tokens, dValue]
    { mask },
  );
  const concatenated = mergeHeads(headOutputs); // [heads, tokens, dValue] -> [tokens, heads · dValue]
  const layerOutput = project(concatenated, output); // [tokens, heads · dValue] -> [tokens, dOutput]
  return { ...stages, headOutputs, concatenated, output: layerOutput };
}
