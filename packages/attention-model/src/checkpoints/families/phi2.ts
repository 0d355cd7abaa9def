import type { Architecture } from "./architecture.js";

/**
 * Phi-1, 1.5 and 2: attention and feed-forward read one norm of the same state, and rotary positions in a part of each
 * head.
 *
 * Source: Li et al. 2023 (phi-1.5), section 2; Hugging Face Transformers, `PhiForCausalLM`.
 */
export const phi2: Architecture = {
  name: "Phi-2",
  isCausal: true,
  config: {
    keys: {
      layers: "num_hidden_layers",
      heads: "num_attention_heads",
      keyValueHeads: "num_key_value_heads",
      dModel: "hidden_size",
      dHidden: "intermediate_size",
      positions: "max_position_embeddings",
      epsilon: "layer_norm_eps",
      activation: "hidden_act",
    },
    epsilon: 1e-5,
    activation: "gelu_new",
    feedForwardBias: true,
    rotary: { base: 10_000, share: 0.5 },
    isParallel: true,
    isTied: false,
    only: { qk_layernorm: false },
  },
  isTransposed: true,
  norm: { isCentered: true },
  embeddings: { words: "embed_tokens" },
  layers: "layers",
  attention: "self_attn",
  norms: { attentionInput: "input_layernorm", feedForwardInput: "input_layernorm" },
  feedForward: { hidden: "mlp.fc1", output: "mlp.fc2" },
  languageHead: { norm: "final_layernorm", words: "lm_head", hasBias: true },
};
