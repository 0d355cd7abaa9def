import type { Config } from "../config/configSchema.js";
import { readCount } from "../config/readCount.js";
import type { Architecture } from "./architecture.js";
import { bert } from "./bert.js";

/**
 * DeBERTa 2 and 3: a BERT in which queries and keys are also compared with vectors of their distance, instead of
 * positions in the embeddings.
 *
 * Source: He et al. 2021, section 3; He et al. 2023 (DeBERTaV3); Hugging Face Transformers, `DebertaV2Model`.
 *
 * @param config - says how wide the vectors of words are
 */
export function deberta(config: Config): Architecture {
  const dModel = readCount(config, "hidden_size");
  const isNarrow = readCount(config, "embedding_size", dModel) !== dModel;
  return {
    ...bert,
    name: "DeBERTa",
    config: {
      ...bert.config,
      keys: {
        layers: "num_hidden_layers",
        heads: "num_attention_heads",
        dModel: "hidden_size",
        dEmbedding: "embedding_size",
        dHidden: "intermediate_size",
        epsilon: "layer_norm_eps",
        activation: "hidden_act",
      },
      epsilon: 1e-7,
      distances: {
        kinds: "pos_att_type",
        buckets: "position_buckets",
        maxDistance: "max_relative_positions",
        positions: ["max_position_embeddings", 512],
        isShared: { key: "share_att_key", fallback: false },
        norm: ["norm_rel_ebd", "encoder.LayerNorm"],
      },
      only: {
        relative_attention: true,
        position_biased_input: false,
        type_vocab_size: 0,
        conv_kernel_size: 0,
      },
    },
    sharedParameters: ["encoder.rel_embeddings", "encoder.LayerNorm"],
    embeddings: {
      words: "embeddings.word_embeddings",
      norm: "embeddings.LayerNorm",
      ...(isNarrow && {
        projection: { name: "embeddings.embed_proj", of: "words", hasBias: false },
      }),
    },
  };
}
