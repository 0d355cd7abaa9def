import type { Architecture } from "./architecture.js";

/**
 * GPT-NeoX, and Pythia: rotary positions in a part of each head, and layers whose attention and feed-forward read the
 * same state.
 *
 * Source: Black et al. 2022, section 2; Hugging Face Transformers, `GPTNeoXForCausalLM`.
 */
export const gptNeoX: Architecture = {
  name: "GPT-NeoX",
  isCausal: true,
  config: {
    keys: {
      layers: "num_hidden_layers",
      heads: "num_attention_heads",
      dModel: "hidden_size",
      dHidden: "intermediate_size",
      positions: "max_position_embeddings",
      epsilon: "layer_norm_eps",
      activation: "hidden_act",
    },
    epsilon: 1e-5,
    activation: "gelu",
    feedForwardBias: true,
    attentionParts: [
      { key: "attention_bias", fallback: true, names: ["query_key_value.bias", "dense.bias"] },
    ],
    rotary: { base: 10_000, baseKey: "rotary_emb_base", share: 0.25, shareKey: "rotary_pct" },
    isParallel: { key: "use_parallel_residual", fallback: true },
    isTied: false,
    only: {},
  },
  isTransposed: true,
  norm: { isCentered: true },
  embeddings: { words: "embed_in" },
  layers: "layers",
  attention: "attention",
  norms: { attentionInput: "input_layernorm", feedForwardInput: "post_attention_layernorm" },
  feedForward: { hidden: "mlp.dense_h_to_4h", output: "mlp.dense_4h_to_h" },
  languageHead: { norm: "final_layer_norm", words: "embed_out" },
};
