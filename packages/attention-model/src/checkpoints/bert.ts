import type { Architecture } from "./architecture.js";

/**
 * BERT: tokens see each other both ways, norms stand behind, and matrices lie turned.
 *
 * Source: Devlin et al. 2019; Hugging Face Transformers, `BertModel`.
 */
export const bert: Architecture = {
  name: "BERT",
  isCausal: false,
  config: {
    keys: {
      layers: "num_hidden_layers",
      heads: "num_attention_heads",
      dModel: "hidden_size",
      dHidden: "intermediate_size",
      positions: "max_position_embeddings",
      types: "type_vocab_size",
      epsilon: "layer_norm_eps",
      activation: "hidden_act",
    },
    epsilon: 1e-12,
    activation: "gelu",
    isTied: true,
    only: { position_embedding_type: "absolute", is_decoder: false },
  },
  isTurned: true,
  norm: { isCentered: true },
  embeddings: {
    words: "embeddings.word_embeddings",
    positions: "embeddings.position_embeddings",
    types: "embeddings.token_type_embeddings",
    norm: "embeddings.LayerNorm",
  },
  layers: "encoder.layer",
  attention: "attention",
  norms: { attentionSum: "attention.output.LayerNorm", feedForwardSum: "output.LayerNorm" },
  feedForward: { hidden: "intermediate.dense", output: "output.dense" },
};
