import type { Config } from "../config/configSchema.js";
import type { Architecture } from "./architecture.js";
import { deepseekConfig, deepseekExpertsSchema } from "./deepseekConfig.js";
import { deepseekExperts, denseLayers } from "./deepseekExperts.js";
import { llama } from "./llama.js";

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
      ...deepseekConfig,
      rotary: { base: 10_000, columnsKey: "qk_rope_head_dim", layout: "interleaved" },
      separateExperts: { ...deepseekExpertsSchema, isGrouped },
      defaults: { norm_topk_prob: false },
      only: {
        ...deepseekConfig.only,
        scoring_func: "softmax",
        norm_topk_prob: false,
        ...(isGrouped ? {} : { topk_method: "greedy" }),
      },
    },
    feedForward: deepseekExperts,
    dense: denseLayers,
  };
}
