import { attentionUnchecked } from "./attention.js";
import { gateOutputUnchecked } from "./gateOutput.js";
import { checkMultiHead } from "./internal/checks/checkMultiHead.js";
import { layerInputs } from "./internal/layerInputs.js";
import { projectHeads } from "./internal/projectHeads.js";
import { projectSharedHeads } from "./internal/projectSharedHeads.js";
import { mergeHeadsUnchecked } from "./mergeHeads.js";
import type { MultiHeadOptions } from "./multiHeadOptions.js";
import type { MultiHeadStages } from "./multiHeadStages.js";
import { projectUnchecked } from "./project.js";
import type { Projections } from "./projections.js";
import type { Matrix } from "./shape.js";

/**
 * Multi-head attention: several attentions side by side, each in its own projection of the inputs.
 *
 *     headᵢ = attention(X · Wᵢ^Q, C · Wᵢ^K, C · Wᵢ^V)
 *     output = concat(head₁, …, headₕ) · W^O
 *
 * Source: Vaswani et al. 2017, section 3.2.2, figure 2.
 *
 * @category Multi-head attention
 * @param inputs - X: [queries, dInput], unitless
 * @param projections - the learned matrices, all heads side by side
 * @param options - heads, keyValueHeads, rotary, queryNorm, keyNorm, gate, context (C) for cross-attention, and what
 *   `attention` takes
 * @returns every stage; `output` is [queries, dOutput]
 * @throws RangeError if `heads` does not divide the projections' columns, shapes do not fit, an option is out of range,
 *   a context is shorter than the inputs with `rotary`, or a score comes out NaN or +∞
 * @throws TypeError if an argument or an option is the wrong kind of thing
 * @example
 * ```ts
 * import { multiHeadAttention, tensor, toNested } from "attention-core";
 *
 * const identity = tensor([[1, 0], [0, 1]]);
 * const projections = { query: identity, key: identity, value: identity, output: identity };
 * const { weights } = multiHeadAttention(tensor([[0, 0], [0, 0]]), projections, { heads: 2 });
 * console.log(weights.shape); // [ 2, 2, 2 ]
 * console.log(toNested(weights)[0]); // [ [ 0.5, 0.5 ], [ 0.5, 0.5 ] ]
 * ```
 */
export function multiHeadAttention(
  inputs: Matrix,
  projections: Projections,
  options: MultiHeadOptions,
): MultiHeadStages {
  checkMultiHead("multiHeadAttention", inputs, projections, options);
  return multiHeadAttentionUnchecked(inputs, projections, options);
}

/** The steps of figure 2 that take the time, which another implementation can compute, such as that on SIMD. */
const PURE_STEPS = { project: projectUnchecked, attendHeads: attentionUnchecked };

/** Figure 2, from the bottom up, without argument checks. */
export function multiHeadAttentionUnchecked(
  inputs: Matrix,
  projections: Projections,
  options: MultiHeadOptions,
  { project, attendHeads } = PURE_STEPS,
): MultiHeadStages {
  const { query, key, value, queryBias, keyBias, valueBias, outputBias } = projections;
  const { context, queryHeads, keyHeads, valueHeads } = layerInputs(inputs, options);

  // Linear, X · W^Q: [queries, dInput] -> [heads, queries, dHead]
  const queries = projectHeads(inputs, query, queryBias, queryHeads, project);
  // Linear, C · W^K: [keys, dContext] -> [heads, keys, dHead]
  const keys = projectSharedHeads(context, key, keyBias, keyHeads, project);
  // Linear, C · W^V: [keys, dContext] -> [heads, keys, dValue]
  const values = projectSharedHeads(context, value, valueBias, valueHeads, project);
  const attended = attendHeads("multiHeadAttention", { queries, keys, values }, options);
  const { output: headOutputs, ...stages } = attended; // [heads, queries, dValue]
  const concatenated = mergeHeadsUnchecked(headOutputs); // [heads, queries, dValue] -> [queries, heads · dValue]
  const gatedOutputs = gateOutputUnchecked(concatenated, options.gate); // same shape
  // Linear, · W^O: [queries, heads · dValue] -> [queries, dOutput]
  const output = project(gatedOutputs, projections.output, outputBias);
  return { ...stages, headOutputs, concatenated, output };
}
