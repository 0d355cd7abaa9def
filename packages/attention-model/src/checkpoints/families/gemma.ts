import type { Architecture } from "./architecture.js";
import { llama } from "./llama.js";

/**
 * Gemma: a Llama whose embeddings are multiplied by √dModel, with norm gains stored as gain − 1 and another activation
 * in the gate. Vectors of words also make the predictions.
 *
 * Source: Gemma Team 2024 (Gemma), section 2; Hugging Face Transformers, `GemmaForCausalLM`.
 */
export const gemma: Architecture = {
  ...llama,
  name: "Gemma",
  config: {
    ...llama.config,
    // Configs of the first Gemma call another activation `hidden_act`, which it was not trained with.
    keys: { ...llama.config.keys, activation: "hidden_activation" },
    activation: "gelu_pytorch_tanh",
    isTied: true,
    only: { use_bidirectional_attention: false },
  },
  norm: { isCentered: false, isLessOne: true },
  embeddings: { words: "embed_tokens", isScaled: true },
};

/**
 * Gemma 2: norms before and after attention and feed-forward, soft caps on scores and predictions, and a window in
 * every other layer.
 *
 * Source: Gemma Team 2024 (Gemma 2), section 2; Hugging Face Transformers, `Gemma2ForCausalLM`.
 */
export const gemma2: Architecture = {
  ...gemma,
  name: "Gemma 2",
  config: {
    ...gemma.config,
    scoreWidth: "query_pre_attn_scalar",
    softCap: { key: "attn_logit_softcapping", fallback: 50 },
    predictionCap: { key: "final_logit_softcapping", fallback: 30 },
    isSliding: (layer) => layer % 2 === 0,
  },
  norms: {
    attentionInput: "input_layernorm",
    attentionOutput: "post_attention_layernorm",
    feedForwardInput: "pre_feedforward_layernorm",
    feedForwardOutput: "post_feedforward_layernorm",
  },
};

/**
 * Gemma 3: norms of queries and keys in place of soft caps, five layers with a window to one without, and slower
 * positions in the latter.
 *
 * Source: Gemma Team 2025, section 2; Hugging Face Transformers, `Gemma3ForCausalLM`.
 */
export const gemma3: Architecture = {
  ...gemma2,
  name: "Gemma 3",
  config: {
    ...gemma2.config,
    softCap: { key: "attn_logit_softcapping", fallback: null },
    predictionCap: { key: "final_logit_softcapping", fallback: null },
    rotary: { base: 1_000_000, sliding: { base: 10_000, baseKey: "rope_local_base_freq" } },
    isSliding: (layer, { sliding_window_pattern: pattern }) =>
      (layer + 1) % Number(pattern ?? 6) !== 0,
  },
};
