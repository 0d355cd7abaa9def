import { projectionsFromBert } from "attention-core/checkpoints";
import type { Architecture } from "./architecture.js";
import { postNorm } from "./layerOrder.js";

/**
 * BERT: tokens see each other both ways, norms stand behind, and matrices lie turned.
 *
 * Source: Devlin et al. 2019; Hugging Face Transformers, `BertModel`.
 */
export const bert: Architecture = {
  name: "BERT",
  isCausal: false,
  order: postNorm,
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
    only: { position_embedding_type: "absolute", is_decoder: false },
  },
  tensors: /(^|\.)(embeddings|encoder\.layer\.\d+)\.[\w.]+\.(weight|bias|gamma|beta)$/,
  isTurned: true,
  embeddings: {
    words: "embeddings.word_embeddings",
    positions: "embeddings.position_embeddings",
    types: "embeddings.token_type_embeddings",
    norm: "embeddings.LayerNorm",
  },
  layers: "encoder.layer",
  layer: {
    attentionNorm: "attention.output.LayerNorm",
    feedForwardNorm: "output.LayerNorm",
    hidden: "intermediate.dense",
    output: "output.dense",
  },
  projections: projectionsFromBert,
};
