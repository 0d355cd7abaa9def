import type { Config } from "../config/configSchema.js";
import { readCount } from "../config/readCount.js";
import { readFlag } from "../config/readFlag.js";
import type { Architecture } from "./architecture.js";

/** How a config switches off all biases of matrices. */
const biases = { key: "enable_bias", fallback: true };

/**
 * OPT: a decoder with the names of BART's. Norms stand in front of each part. In the network of 350 million parameters
 * they stand after it, and its vectors of words are narrower.
 *
 * Source: Zhang et al. 2022, section 2; Hugging Face Transformers, `OPTForCausalLM`.
 *
 * @param config - says where the norms stand, and how wide the vectors of words are
 */
export function opt(config: Config): Architecture {
  const isBefore = readFlag(config, { key: "do_layer_norm_before", fallback: true });
  const dModel = readCount(config, "hidden_size");
  const isNarrow = readCount(config, "word_embed_proj_dim", dModel) !== dModel;
  const [attention, feedForward] = ["self_attn_layer_norm", "final_layer_norm"];
  return {
    name: "OPT",
    isCausal: true,
    config: {
      keys: {
        layers: "num_hidden_layers",
        heads: "num_attention_heads",
        dModel: "hidden_size",
        dEmbedding: "word_embed_proj_dim",
        dHidden: "ffn_dim",
        positions: "max_position_embeddings",
        activation: "activation_function",
      },
      epsilon: 1e-5,
      activation: "relu",
      feedForwardBias: biases,
      attentionParts: [
        { ...biases, names: ["q_proj.bias", "k_proj.bias", "v_proj.bias", "out_proj.bias"] },
      ],
      spare: 2,
      isTied: true,
      only: { _remove_final_layer_norm: false, layer_norm_elementwise_affine: true },
    },
    isTransposed: true,
    norm: { isCentered: true },
    embeddings: {
      words: "decoder.embed_tokens",
      positions: "decoder.embed_positions",
      ...(isNarrow && { projection: { name: "decoder.project_in", of: "words", hasBias: false } }),
    },
    layers: "decoder.layers",
    attention: "self_attn",
    norms: isBefore
      ? { attentionInput: attention, feedForwardInput: feedForward }
      : { attentionSum: attention, feedForwardSum: feedForward },
    feedForward: { hidden: "fc1", output: "fc2" },
    languageHead: {
      ...(isBefore && { norm: "decoder.final_layer_norm" }),
      ...(isNarrow && { projection: "decoder.project_out" }),
      words: "lm_head",
    },
  };
}
