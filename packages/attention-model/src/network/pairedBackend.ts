import { attention, mergeHeads, splitHeads } from "attention-core";
import type { Backend } from "./backend.js";
import { pairedProject as project } from "./pairedProject.js";

/** Attention of attention-core, with learned matrices multiplied two rows at a time. */
export const pairedBackend: Backend = {
  project,
  multiHeadAttention(inputs, projections, { heads, mask }) {
    const { query, key, value, queryBias, keyBias, valueBias } = projections;
    const { output: headOutputs, ...stages } = attention(
      splitHeads(project(inputs, query, queryBias), heads), // -> [heads, tokens, dHead]
      splitHeads(project(inputs, key, keyBias), heads),
      splitHeads(project(inputs, value, valueBias), heads),
      { mask },
    );
    const concatenated = mergeHeads(headOutputs); // -> [tokens, heads · dHead]
    const output = project(concatenated, projections.output, projections.outputBias);
    return { ...stages, headOutputs, concatenated, output };
  },
};
