import type { Config } from "../config/configSchema.js";
import { readFlag } from "../config/readFlag.js";
import type { Architecture } from "./architecture.js";
import { deepseekConfig, deepseekExpertsSchema } from "./deepseekConfig.js";
import { CORRECTION, deepseekExperts, denseLayers } from "./deepseekExperts.js";
import { llama } from "./llama.js";

/**
 * DeepSeek-V3, and R1: a V2 whose experts are chosen by their scores and a learned correction, and weigh by the scores
 * alone.
 *
 * Source: DeepSeek-AI 2024 (DeepSeek-V3), section 2.1; Hugging Face Transformers, `DeepseekV3ForCausalLM`.
 *
 * @param given - says which columns are rotated together
 */
export function deepseekV3(given: Config): Architecture {
  const isInterleaved = readFlag(given, { key: "rope_interleave", fallback: true });
  return {
    ...llama,
    name: "DeepSeek-V3",
    config: {
      ...deepseekConfig,
      rotary: {
        base: 10_000,
        columnsKey: "qk_rope_head_dim",
        layout: isInterleaved ? "interleaved" : "halves",
      },
      separateExperts: { ...deepseekExpertsSchema, isGrouped: true },
      defaults: { first_k_dense_replace: 3, norm_topk_prob: true, routed_scaling_factor: 2.5 },
      only: { ...deepseekConfig.only, scoring_func: "sigmoid", topk_method: "noaux_tc" },
    },
    feedForward: { ...deepseekExperts, correction: CORRECTION },
    dense: denseLayers,
  };
}
