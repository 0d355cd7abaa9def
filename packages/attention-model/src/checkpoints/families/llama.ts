import type { Architecture } from "./architecture.js";
import { qwenExperts } from "./qwenExperts.js";

/** The biases of queries, keys and values. */
export const QKV_BIASES = ["q_proj.bias", "k_proj.bias", "v_proj.bias"];

/** How configs of Llama switch on biases of the attention. */
const attentionBias = {
  key: "attention_bias",
  fallback: false,
  names: [...QKV_BIASES, "o_proj.bias"],
};

/**
 * Llama: rotary positions, grouped heads, norms by the root mean square in front, and a gated feed-forward. Its config
 * says which biases it must have; others are used where its parameters have them.
 *
 * Source: Touvron et al. 2023 (Llama 2), section 2.2; Hugging Face Transformers, `LlamaForCausalLM`.
 */
export const llama: Architecture = {
  name: "Llama",
  isCausal: true,
  config: {
    keys: {
      layers: "num_hidden_layers",
      heads: "num_attention_heads",
      keyValueHeads: "num_key_value_heads",
      dModel: "hidden_size",
      dHead: "head_dim",
      dHidden: "intermediate_size",
      positions: "max_position_embeddings",
      epsilon: "rms_norm_eps",
      activation: "hidden_act",
    },
    epsilon: 1e-6,
    activation: "silu",
    feedForwardBias: { key: "mlp_bias", fallback: false },
    attentionParts: [attentionBias],
    isTied: false,
    rotary: { base: 10_000 },
    only: {},
  },
  isTransposed: true,
  norm: { isCentered: false },
  embeddings: { words: "embed_tokens" },
  layers: "layers",
  attention: "self_attn",
  norms: { attentionInput: "input_layernorm", feedForwardInput: "post_attention_layernorm" },
  feedForward: { gate: "mlp.gate_proj", hidden: "mlp.up_proj", output: "mlp.down_proj" },
  languageHead: { norm: "norm", words: "lm_head" },
};

/**
 * Mistral: a Llama whose tokens see only the last ones, where its config says how many.
 *
 * Source: Jiang et al. 2023, section 2; Hugging Face Transformers, `MistralForCausalLM`.
 */
export const mistral: Architecture = {
  ...llama,
  name: "Mistral",
  config: { ...llama.config, isSliding: () => true },
};

/** A Qwen slides in its later layers, and only if its config switches that on. */
const qwenConfig: Architecture["config"] = {
  ...llama.config,
  isSliding: (layer, { use_sliding_window: isOn, max_window_layers: whole }) =>
    isOn === true && layer >= Number(whole ?? 28),
};

/**
 * Qwen 2: a Llama with biases for queries, keys and values.
 *
 * Source: Qwen Team 2024, section 2.2; Hugging Face Transformers, `Qwen2ForCausalLM`.
 */
export const qwen2: Architecture = { ...llama, name: "Qwen 2", config: qwenConfig };

/**
 * Qwen 3: a Llama with norms of queries and keys.
 *
 * Source: Qwen Team 2025, section 2; Hugging Face Transformers, `Qwen3ForCausalLM`.
 */
export const qwen3: Architecture = { ...llama, name: "Qwen 3", config: qwenConfig };

/**
 * Qwen 3 with a mixture of experts in every layer.
 *
 * Source: Qwen Team 2025, section 2; Hugging Face Transformers, `Qwen3MoeForCausalLM`.
 */
export const qwen3Moe: Architecture = {
  ...llama,
  name: "Qwen 3",
  config: {
    ...qwenConfig,
    aliases: { num_experts: "num_local_experts" },
    separateExperts: {
      count: "num_local_experts",
      dHidden: "moe_intermediate_size",
      isGrouped: false,
    },
    only: { decoder_sparse_step: 1 },
  },
  feedForward: qwenExperts,
};

/**
 * Mixtral: a Mistral with a mixture of experts in every layer, whose shares sum to 1.
 *
 * Source: Jiang et al. 2024, section 2.1; Hugging Face Transformers, `MixtralForCausalLM`.
 */
export const mixtral: Architecture = {
  ...mistral,
  name: "Mixtral",
  config: {
    ...mistral.config,
    epsilon: 1e-5,
    rotary: { base: 1_000_000 },
    separateExperts: { count: "num_local_experts", dHidden: "intermediate_size", isGrouped: false },
    defaults: { norm_topk_prob: true },
  },
  feedForward: {
    router: "block_sparse_moe.gate",
    experts: "block_sparse_moe.experts",
    parts: { gate: "w1", hidden: "w3", output: "w2" },
  },
};
