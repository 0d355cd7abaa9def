import type { Architecture } from "./architecture.js";
import { llama, QKV_BIASES } from "./llama.js";

/**
 * gpt-oss: learned sinks, a window in every other layer, and a mixture of experts, which published files keep in 4 bits
 * a number.
 *
 * Source: OpenAI 2025, section 2; Hugging Face Transformers, `GptOssForCausalLM`.
 */
export const gptOss: Architecture = {
  ...llama,
  name: "gpt-oss",
  config: {
    ...llama.config,
    epsilon: 1e-5,
    attentionParts: [
      { key: "attention_bias", fallback: true, names: [...QKV_BIASES, "o_proj.bias"] },
    ],
    rotary: { base: 150_000 },
    stackedExperts: {
      count: "num_local_experts",
      perToken: "num_experts_per_tok",
      steepness: ["swiglu_alpha", 1.702],
      limit: ["swiglu_limit", 7],
    },
    isSliding: (layer) => layer % 2 === 0,
  },
  feedForward: {
    router: "mlp.router",
    hidden: "mlp.experts.gate_up_proj",
    output: "mlp.experts.down_proj",
  },
};
