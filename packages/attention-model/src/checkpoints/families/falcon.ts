import type { Config } from "../config/configSchema.js";
import { readCount } from "../config/readCount.js";
import { readFlag } from "../config/readFlag.js";
import type { Architecture } from "./architecture.js";
import { bloom } from "./bloom.js";

/** How a config switches on all biases of matrices. */
const biases = { key: "bias", fallback: false };

/**
 * Falcon: a BLOOM with rotary positions or scaled biases of distance, without a norm over the embeddings, and whose
 * heads share keys and values.
 *
 *     7B       one head of keys; attention and feed-forward read one norm
 *     40B, 2   groups of heads; they read a norm each, or one
 *     RW       as many heads of keys, biases of distance; one part after the other
 *
 * Source: Almazrouei et al. 2023, section 4; Hugging Face Transformers, `FalconForCausalLM`.
 *
 * @param config - says which of them it is
 */
export function falcon(config: Config): Architecture {
  const isOn = (key: string, fallback: boolean) => readFlag(config, { key, fallback });
  const isGrouped = isOn("new_decoder_architecture", false);
  const isParallel = isGrouped || isOn("parallel_attn", true);
  const hasTwoNorms = isGrouped && readCount(config, "num_ln_in_parallel_attn", 2) === 2;
  return {
    ...bloom,
    name: "Falcon",
    config: {
      keys: {
        layers: "num_hidden_layers",
        heads: "num_attention_heads",
        ...(isGrouped && { keyValueHeads: "num_kv_heads" }),
        dModel: "hidden_size",
        dHidden: "ffn_hidden_size",
        positions: "max_position_embeddings",
        epsilon: "layer_norm_epsilon",
        activation: "activation",
      },
      aliases: {
        n_layer: "num_hidden_layers",
        n_head: "num_attention_heads",
        n_embed: "hidden_size",
        n_head_kv: "num_kv_heads",
      },
      positions: 2048,
      epsilon: 1e-5,
      activation: "gelu",
      feedForwardBias: biases,
      attentionParts: [{ ...biases, names: ["query_key_value.bias", "dense.bias"] }],
      ...(isOn("alibi", false)
        ? { alibi: "scaled" }
        : { rotary: { base: 10_000, layout: "halves" } }),
      isParallel,
      isMultiQuery: !isGrouped && isOn("multi_query", true),
      isTied: true,
      only: {},
    },
    embeddings: { words: "word_embeddings" },
    norms: hasTwoNorms
      ? { attentionInput: "ln_attn", feedForwardInput: "ln_mlp" }
      : {
          attentionInput: "input_layernorm",
          feedForwardInput: isParallel ? "input_layernorm" : "post_attention_layernorm",
        },
  };
}
