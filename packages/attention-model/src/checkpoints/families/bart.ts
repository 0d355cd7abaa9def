import type { Config } from "../config/configSchema.js";
import { readFlag } from "../config/readFlag.js";
import type { Architecture } from "./architecture.js";

/**
 * BART: an encoder beside a decoder, as the first transformer was, with learned positions and a norm over the
 * embeddings.
 *
 * Source: Lewis et al. 2020, section 2.1; Hugging Face Transformers, `BartForConditionalGeneration`.
 *
 * @param config - says whether vectors of words are scaled
 */
export function bart(config: Config): Architecture {
  const isScaled = readFlag(config, { key: "scale_embedding", fallback: false });
  const half = (part: "encoder" | "decoder"): Architecture => ({
    name: "BART",
    part,
    isCausal: part === "decoder",
    config: {
      keys: {
        layers: `${part}_layers`,
        heads: `${part}_attention_heads`,
        dModel: "d_model",
        dHidden: `${part}_ffn_dim`,
        positions: "max_position_embeddings",
        activation: "activation_function",
      },
      positions: 1024,
      epsilon: 1e-5,
      activation: "gelu",
      feedForwardBias: true,
      spare: 2,
      start: ["decoder_start_token_id", 2],
      end: ["eos_token_id", 2],
      isTied: true,
      only: {},
    },
    isTransposed: true,
    norm: { isCentered: true },
    embeddings: {
      words: "shared",
      positions: `${part}.embed_positions`,
      norm: `${part}.layernorm_embedding`,
      isScaled,
    },
    layers: `${part}.layers`,
    attention: "self_attn",
    norms: { attentionSum: "self_attn_layer_norm", feedForwardSum: "final_layer_norm" },
    feedForward: { hidden: "fc1", output: "fc2" },
  });
  const decoder = half("decoder");
  return {
    ...half("encoder"),
    decoder: {
      ...decoder,
      cross: "encoder_attn",
      norms: { ...decoder.norms, crossSum: "encoder_attn_layer_norm" },
      languageHead: { words: "lm_head", bias: "final_logits_bias" },
    },
  };
}
