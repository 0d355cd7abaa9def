import { chooseByName } from "../config/chooseByName.js";
import type { Config } from "../config/configSchema.js";
import { readFlag } from "../config/readFlag.js";
import type { Architecture } from "./architecture.js";

/** The feed-forward of each kind, under its names within its part of a layer, and its activation. */
const FEED_FORWARDS = new Map([
  ["relu", { names: { hidden: "wi", output: "wo" }, activation: "relu" }],
  ["gated-gelu", { names: { gate: "wi_0", hidden: "wi_1", output: "wo" }, activation: "gelu_new" }],
]);

/**
 * T5: an encoder beside a decoder, learned biases of distance in place of positions, scores that are not scaled, and
 * norms by the root mean square in front.
 *
 * Source: Raffel et al. 2020, section 2.1; Shazeer 2020 for the gated feed-forward of T5 1.1; Hugging Face
 * Transformers, `T5ForConditionalGeneration`.
 *
 * @param config - says which feed-forward it has, and whether the state is scaled before the predictions
 */
export function t5(config: Config): Architecture {
  const { names, activation } = chooseByName(config, "feed_forward_proj", FEED_FORWARDS, "relu");
  const isTied = readFlag(config, { key: "tie_word_embeddings", fallback: true });
  /** One half, whose feed-forward is that part of each of its layers. */
  const half = (part: "encoder" | "decoder", feedForwardPart: number): Architecture => {
    const at = (name: string) => `layer.${feedForwardPart}.DenseReluDense.${name}`;
    const { gate, hidden, output } = { gate: undefined, ...names };
    return {
      name: "T5",
      part,
      isCausal: part === "decoder",
      config: {
        keys: {
          layers: part === "encoder" ? "num_layers" : "num_decoder_layers",
          heads: "num_heads",
          dModel: "d_model",
          dHead: "d_kv",
          dHidden: "d_ff",
          epsilon: "layer_norm_epsilon",
        },
        ...(part === "decoder" && { aliases: { num_layers: "num_decoder_layers" } }),
        epsilon: 1e-6,
        activation,
        relativeBias: {
          buckets: ["relative_attention_num_buckets", 32],
          maxDistance: ["relative_attention_max_distance", 128],
        },
        start: ["decoder_start_token_id", 0],
        end: ["eos_token_id", 1],
        isTied: true,
        only: {},
      },
      isTransposed: true,
      norm: { isCentered: false },
      embeddings: { words: "shared" },
      layers: `${part}.block`,
      firstHas: "relative_attention_bias.weight",
      attention: "layer.0.SelfAttention",
      norms: {
        attentionInput: "layer.0.layer_norm",
        feedForwardInput: `layer.${feedForwardPart}.layer_norm`,
      },
      feedForward: { ...(gate && { gate: at(gate) }), hidden: at(hidden), output: at(output) },
    };
  };
  const decoder = half("decoder", 2);
  return {
    ...half("encoder", 1),
    finalNorm: "encoder.final_layer_norm",
    decoder: {
      ...decoder,
      cross: "layer.1.EncDecAttention",
      norms: { ...decoder.norms, crossInput: "layer.1.layer_norm" },
      languageHead: {
        norm: "decoder.final_layer_norm",
        words: "lm_head",
        isScaled: readFlag(config, { key: "scale_decoder_outputs", fallback: isTied }),
      },
    },
  };
}
