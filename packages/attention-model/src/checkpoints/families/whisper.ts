import type { Architecture, SoundArchitecture } from "./architecture.js";

/** The parts that an encoder and a decoder share: layers like BART's, with norms in front. */
const half = (part: "encoder" | "decoder") =>
  ({
    name: "Whisper",
    part,
    isCausal: part === "decoder",
    isTransposed: true,
    norm: { isCentered: true },
    layers: `${part}.layers`,
    attention: "self_attn",
    norms: { attentionInput: "self_attn_layer_norm", feedForwardInput: "final_layer_norm" },
    feedForward: { hidden: "fc1", output: "fc2" },
  }) satisfies Partial<Architecture>;

/** How a config writes the sizes of either. */
const configOf = (part: "encoder" | "decoder", positions: string, fallback: number) =>
  ({
    keys: {
      layers: `${part}_layers`,
      heads: `${part}_attention_heads`,
      dModel: "d_model",
      dHidden: `${part}_ffn_dim`,
      positions,
      activation: "activation_function",
    },
    positions: fallback,
    epsilon: 1e-5,
    activation: "gelu",
    feedForwardBias: true,
    isTied: true,
    only: {},
  }) satisfies Architecture["config"];

/**
 * Whisper: an encoder that reads sound, through two convolutions, beside a decoder that writes what is said.
 *
 * Source: Radford et al. 2022, section 2.2; Hugging Face Transformers, `WhisperForConditionalGeneration`.
 *
 * `scale_embedding` has no effect, as in that code.
 */
export const whisper: SoundArchitecture = {
  ...half("encoder"),
  config: { ...configOf("encoder", "max_source_positions", 1500), readsNoText: true },
  sound: {
    convolutions: ["encoder.conv1", "encoder.conv2"],
    positions: "encoder.embed_positions",
  },
  finalNorm: "encoder.layer_norm",
  decoder: {
    ...half("decoder"),
    config: {
      ...configOf("decoder", "max_target_positions", 448),
      start: ["decoder_start_token_id", 50_257],
      end: ["eos_token_id", 50_256],
    },
    cross: "encoder_attn",
    norms: { ...half("decoder").norms, crossInput: "encoder_attn_layer_norm" },
    embeddings: {
      words: "decoder.embed_tokens",
      positions: "decoder.embed_positions",
    },
    languageHead: { norm: "decoder.layer_norm", words: "proj_out" },
  },
};
