import type { Architecture } from "./architecture.js";

/**
 * GPT-2: causal attention, norms before each part, and matrices [dInput, dOutput], as they multiply.
 *
 * Source: Radford et al. 2019, section 2.3; Hugging Face Transformers, `GPT2LMHeadModel`.
 */
export const gpt2: Architecture = {
  name: "GPT-2",
  isCausal: true,
  config: {
    keys: {
      layers: "n_layer",
      heads: "n_head",
      dModel: "n_embd",
      dHidden: "n_inner",
      positions: "n_positions",
      epsilon: "layer_norm_epsilon",
      activation: "activation_function",
    },
    epsilon: 1e-5,
    activation: "gelu_new",
    feedForwardBias: true,
    isTied: true,
    only: {
      scale_attn_weights: true,
      scale_attn_by_inverse_layer_idx: false,
      add_cross_attention: false,
    },
  },
  isTransposed: false,
  norm: { isCentered: true },
  embeddings: { words: "wte", positions: "wpe" },
  layers: "h",
  attention: "attn",
  norms: { attentionInput: "ln_1", feedForwardInput: "ln_2" },
  feedForward: { hidden: "mlp.c_fc", output: "mlp.c_proj" },
  languageHead: { norm: "ln_f", words: "lm_head" },
};
