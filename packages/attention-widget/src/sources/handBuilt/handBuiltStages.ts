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
 * Computes what `multiHeadAttention` computes for these projections, by calling the same functions one
 * by one, because its other options (grouped heads, rotary positions, cross-attention) would enlarge the
 * file that a page loads. A test checks that the two are equal.
 */
export function handBuiltStages(
  inputs: Matrix,
  { query, key, value, output, queryBias }: Projections,
  heads: number,
  mask: Mask | undefined,
): MultiHeadStages {
  const { output: headOutputs, ...stages } = attention(
    splitHeads(project(inputs, query, queryBias), heads), // -> [heads, tokens, dHead]
    splitHeads(project(inputs, key), heads),
    splitHeads(project(inputs, value), heads),
    { mask },
  );
  const concatenated = mergeHeads(headOutputs); // -> [tokens, heads · dHead]
  return { ...stages, headOutputs, concatenated, output: project(concatenated, output) };
}
