import type { Config } from "../config/configSchema.js";
import { readFlag } from "../config/readFlag.js";
import type { Architecture } from "./architecture.js";

/**
 * ModernBERT: an encoder with rotary positions, norms in front, a gated feed-forward, and a window to both sides in two
 * of three layers. Its embeddings end with a norm, so that the first layer begins without one.
 *
 * Source: Warner et al. 2024, section 2; Hugging Face Transformers, `ModernBertModel`.
 *
 * @param config - says whether norms have biases
 */
export function modernBert(config: Config): Architecture {
  return {
    name: "ModernBERT",
    isCausal: false,
    config: {
      keys: {
        layers: "num_hidden_layers",
        heads: "num_attention_heads",
        dModel: "hidden_size",
        dHidden: "intermediate_size",
        positions: "max_position_embeddings",
        epsilon: "norm_eps",
        activation: "hidden_activation",
      },
      positions: 8192,
      epsilon: 1e-5,
      activation: "gelu",
      feedForwardBias: { key: "mlp_bias", fallback: false },
      attentionParts: [{ key: "attention_bias", fallback: false, names: ["Wqkv.bias", "Wo.bias"] }],
      rotary: {
        base: 160_000,
        baseKey: "global_rope_theta",
        sliding: { base: 10_000, baseKey: "local_rope_theta" },
      },
      window: { key: "local_attention", fallback: 128 },
      isSliding: (layer, { global_attn_every_n_layers: every }) => layer % Number(every ?? 3) !== 0,
      isTied: true,
      only: {},
    },
    isTransposed: true,
    norm: {
      isCentered: true,
      lacksBias: !readFlag(config, { key: "norm_bias", fallback: false }),
    },
    embeddings: { words: "embeddings.tok_embeddings", norm: "embeddings.norm" },
    layers: "layers",
    firstLacks: "attentionInput",
    attention: "attn",
    norms: { attentionInput: "attn_norm", feedForwardInput: "mlp_norm" },
    feedForward: { hidden: "mlp.Wi", isFused: true, output: "mlp.Wo" },
  };
}
