import type { Architecture } from "./architecture.js";
import { CORRECTION, deepseekExperts, denseLayers } from "./deepseekExperts.js";
import { llama, QKV_BIASES } from "./llama.js";

/** How configs of GLM switch on biases, of which the output has none. */
const attentionBias = { key: "attention_bias", fallback: false, names: QKV_BIASES };

/**
 * GLM-4 of 2024: a Llama with biases for queries, keys and values, rotary positions in half of the columns, of which
 * neighbours are rotated together, and gate and hidden numbers in one matrix.
 *
 * Source: GLM Team 2024 (ChatGLM), section 2; Hugging Face Transformers, `GlmForCausalLM`.
 */
export const glm: Architecture = {
  ...llama,
  name: "GLM",
  config: {
    ...llama.config,
    epsilon: 1.5625e-7,
    attentionParts: [attentionBias],
    rotary: { base: 10_000, share: 0.5, layout: "interleaved" },
  },
  feedForward: { hidden: "mlp.gate_up_proj", isFused: true, output: "mlp.down_proj" },
};

/**
 * GLM-4 of 2025: a GLM with norms after attention and feed-forward too.
 *
 * Source: Hugging Face Transformers, `Glm4ForCausalLM`.
 */
export const glm4: Architecture = {
  ...glm,
  name: "GLM-4",
  norms: {
    ...glm.norms,
    attentionOutput: "post_self_attn_layernorm",
    feedForwardOutput: "post_mlp_layernorm",
  },
};

/**
 * GLM-4.5 and later: a Llama with rotary positions in half of the columns, and in all but the first layers the experts
 * of DeepSeek-V3. Its config says whether it has norms of queries and keys.
 *
 * Source: GLM-4.5 Team 2025, section 2.1; Hugging Face Transformers, `Glm4MoeForCausalLM`.
 */
export const glm4Moe: Architecture = {
  ...llama,
  name: "GLM-4.5",
  config: {
    ...llama.config,
    keys: { ...llama.config.keys, unusedLayers: "num_nextn_predict_layers" },
    epsilon: 1e-5,
    attentionParts: [
      attentionBias,
      { key: "use_qk_norm", fallback: false, names: ["q_norm.weight", "k_norm.weight"] },
    ],
    rotary: { base: 10_000, share: 0.5 },
    separateExperts: {
      count: "n_routed_experts",
      dHidden: "moe_intermediate_size",
      shared: "n_shared_experts",
      isGrouped: true,
    },
    defaults: { n_group: 1, topk_group: 1, first_k_dense_replace: 1, norm_topk_prob: true },
  },
  feedForward: { ...deepseekExperts, correction: CORRECTION },
  dense: denseLayers,
};
