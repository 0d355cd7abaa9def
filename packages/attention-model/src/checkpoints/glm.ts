import type { Architecture } from "./architecture.js";
import { llama } from "./llama.js";

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
    rotary: { base: 10_000, share: 0.5, layout: "interleaved" },
  },
  feedForward: { hidden: "mlp.gate_up_proj", isFused: true, output: "mlp.down_proj" },
};

/**
 * GLM-4 of 2025: a GLM with norms behind attention and feed-forward too.
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
