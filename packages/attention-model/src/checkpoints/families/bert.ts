import type { Architecture } from "./architecture.js";

/**
 * BERT: attention in both directions, norms after each part, and matrices as nn.Linear stores them.
 *
 * Source: Devlin et al. 2018; Hugging Face Transformers, `BertModel`.
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
    feedForwardBias: true,
    isTied: true,
    only: { position_embedding_type: "absolute", is_decoder: false },
  },
  isTransposed: true,
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

/**
 * RoBERTa, and XLM-RoBERTa: a BERT whose positions are counted from the one after that of padding.
 *
 * Source: Liu et al. 2019; Hugging Face Transformers, `RobertaModel`.
 */
export const roberta: Architecture = {
  ...bert,
  name: "RoBERTa",
  config: { ...bert.config, epsilon: 1e-5, padding: ["pad_token_id", 1] },
};

/**
 * DistilBERT: a BERT of half the layers, under names of its own, without types of sentences.
 *
 * Source: Sanh et al. 2019; Hugging Face Transformers, `DistilBertModel`.
 */
export const distilbert: Architecture = {
  ...bert,
  name: "DistilBERT",
  config: {
    ...bert.config,
    keys: {
      layers: "n_layers",
      heads: "n_heads",
      dModel: "dim",
      dHidden: "hidden_dim",
      positions: "max_position_embeddings",
      epsilon: "layer_norm_eps",
      activation: "activation",
    },
    only: {},
  },
  embeddings: {
    words: "embeddings.word_embeddings",
    positions: "embeddings.position_embeddings",
    norm: "embeddings.LayerNorm",
  },
  layers: "transformer.layer",
  norms: { attentionSum: "sa_layer_norm", feedForwardSum: "output_layer_norm" },
  feedForward: { hidden: "ffn.lin1", output: "ffn.lin2" },
};

/**
 * ALBERT: a BERT whose layers share their parameters, all or as many as a group has, and whose vectors of words are
 * narrower than the network.
 *
 * Source: Lan et al. 2020, section 3.1; Hugging Face Transformers, `AlbertModel`.
 */
export const albert: Architecture = {
  ...bert,
  name: "ALBERT",
  config: {
    ...bert.config,
    keys: { ...bert.config.keys, dEmbedding: "embedding_size", storedLayers: "num_hidden_groups" },
    activation: "gelu_new",
    only: { ...bert.config.only, inner_group_num: 1 },
  },
  embeddings: {
    ...bert.embeddings,
    projection: { name: "encoder.embedding_hidden_mapping_in", of: "sum", hasBias: true },
  },
  layers: "encoder.albert_layer_groups",
  attention: "albert_layers.0.attention",
  norms: {
    attentionSum: "albert_layers.0.attention.LayerNorm",
    feedForwardSum: "albert_layers.0.full_layer_layer_norm",
  },
  feedForward: { hidden: "albert_layers.0.ffn", output: "albert_layers.0.ffn_output" },
};
