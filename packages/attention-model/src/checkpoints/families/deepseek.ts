import type { Config } from "../config/configSchema.js";
import { readFlag } from "../config/readFlag.js";
import type { Architecture } from "./architecture.js";
import { llama } from "./llama.js";
import { CORRECTION, deepseekExperts, denseLayers } from "./routedNames.js";

/** What both generations have in common, which their configs write alike. */
const config = {
  ...llama.config,
  keys: {
    layers: "num_hidden_layers",
    heads: "num_attention_heads",
    dModel: "hidden_size",
    dHidden: "intermediate_size",
    positions: "max_position_embeddings",
    unusedLayers: "num_nextn_predict_layers",
    epsilon: "rms_norm_eps",
    activation: "hidden_act",
  },
  isLatent: true,
  only: { moe_layer_freq: 1 },
} satisfies Architecture["config"];

/** How its configs write the experts, but for their groups. */
const routed = {
  count: "n_routed_experts",
  dHidden: "moe_intermediate_size",
  shared: "n_shared_experts",
};

/**
 * DeepSeek-V2: latent attention, and in all but the first layers a mixture of experts beside some that every token has.
 * A token's experts are those with the largest shares, of all groups or of the best ones.
 *
 * Source: DeepSeek-AI 2024 (DeepSeek-V2), sections 2.1 and 2.2; Hugging Face Transformers, `DeepseekV2ForCausalLM`.
 *
 * @param given - says whether experts are chosen by group
 */
export function deepseekV2(given: Config): Architecture {
  const isGrouped = given.topk_method === "group_limited_greedy";
  return {
    ...llama,
    name: "DeepSeek-V2",
    config: {
      ...config,
      rotary: { base: 10_000, columnsKey: "qk_rope_head_dim", layout: "interleaved" },
      routed: { ...routed, isGrouped },
      defaults: { norm_topk_prob: false },
      only: {
        ...config.only,
        scoring_func: "softmax",
        norm_topk_prob: false,
        ...(isGrouped ? {} : { topk_method: "greedy" }),
      },
    },
    feedForward: deepseekExperts,
    dense: denseLayers,
  };
}

/**
 * DeepSeek-V3, and R1: a V2 whose experts are chosen by their scores and a learned correction, and weigh by the scores
 * alone.
 *
 * Source: DeepSeek-AI 2024 (DeepSeek-V3), section 2.1; Hugging Face Transformers, `DeepseekV3ForCausalLM`.
 *
 * @param given - says which columns are rotated together
 */
export function deepseekV3(given: Config): Architecture {
  const isInterleaved = readFlag(given, { key: "rope_interleave", otherwise: true });
  return {
    ...llama,
    name: "DeepSeek-V3",
    config: {
      ...config,
      rotary: {
        base: 10_000,
        columnsKey: "qk_rope_head_dim",
        layout: isInterleaved ? "interleaved" : "halves",
      },
      routed: { ...routed, isGrouped: true },
      defaults: { first_k_dense_replace: 3, norm_topk_prob: true, routed_scaling_factor: 2.5 },
      only: { ...config.only, scoring_func: "sigmoid", topk_method: "noaux_tc" },
    },
    feedForward: { ...deepseekExperts, correction: CORRECTION },
    dense: denseLayers,
  };
}
