import type { Architecture } from "./architecture.js";

/**
 * BLOOM: linear biases of distance in place of positions, a norm over the embeddings, and queries, keys and values of
 * each head side by side in one matrix.
 *
 * Source: BigScience 2022, section 3.2; Hugging Face Transformers, `BloomForCausalLM`.
 */
export const bloom: Architecture = {
  name: "BLOOM",
  isCausal: true,
  config: {
    keys: {
      layers: "n_layer",
      heads: "n_head",
      dModel: "hidden_size",
      epsilon: "layer_norm_epsilon",
    },
    aliases: {
      n_embed: "hidden_size",
      num_attention_heads: "n_head",
      num_hidden_layers: "n_layer",
    },
    epsilon: 1e-5,
    activation: "gelu_new",
    feedForwardBias: true,
    alibi: "added",
    isTied: true,
    only: { apply_residual_connection_post_layernorm: false },
  },
  isTransposed: true,
  norm: { isCentered: true },
  embeddings: { words: "word_embeddings", norm: "word_embeddings_layernorm" },
  layers: "h",
  attention: "self_attention",
  norms: { attentionInput: "input_layernorm", feedForwardInput: "post_attention_layernorm" },
  feedForward: { hidden: "mlp.dense_h_to_4h", output: "mlp.dense_4h_to_h" },
  languageHead: { norm: "ln_f", words: "lm_head" },
};
