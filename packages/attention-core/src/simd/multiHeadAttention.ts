import { checkMultiHead } from "../checkMultiHead.js";
import { mergeHeads, splitHeads } from "../heads.js";
import type { MultiHeadStages } from "../multiHeadAttention.js";
import type { MultiHeadOptions, Projections } from "../multiHeadOptions.js";
import { positioned } from "../positioned.js";
import { repeatHeads } from "../repeatHeads.js";
import type { Matrix } from "../shape.js";
import type { AttentionFunctions } from "./attentionFunctions.js";

/** As the pure `multiHeadAttention`, step by step, with the SIMD functions. */
export function multiHeadAttention(
  { project, attention }: Pick<AttentionFunctions, "project" | "attention">,
  inputs: Matrix,
  projections: Projections,
  options: MultiHeadOptions,
): MultiHeadStages {
  checkMultiHead("multiHeadAttention", inputs, projections, options);
  const { heads, context = inputs, keyValueHeads = heads, rotary } = options;
  const { query, key, value, queryBias, keyBias, valueBias } = projections;
  const shared = heads / keyValueHeads;
  const before = context.shape[0] - inputs.shape[0];

  const queries = splitHeads(project(inputs, query, queryBias), heads); // -> [heads, queries, dHead]
  const keys = splitHeads(project(context, key, keyBias), keyValueHeads); // -> [kv heads, keys, dHead]
  const values = splitHeads(project(context, value, valueBias), keyValueHeads); // -> [kv heads, keys, dValue]
  const { output: headOutputs, ...stages } = attention(
    positioned(queries, rotary, before),
    repeatHeads(positioned(keys, rotary), shared), // -> [heads, keys, dHead]
    repeatHeads(values, shared),
    options,
  );
  const concatenated = mergeHeads(headOutputs); // [heads, queries, dValue] -> [queries, heads · dValue]
  const output = project(concatenated, projections.output, projections.outputBias);
  return { ...stages, headOutputs, concatenated, output };
}
