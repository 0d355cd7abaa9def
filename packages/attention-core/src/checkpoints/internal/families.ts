import { biases } from "./biases.js";
import { ENCODER_FAMILIES } from "./encoderFamilies.js";
import { type Family, NO_NAMES } from "./family.js";
import { attention, gptAttention, placeInPart, selfAttention } from "./layerPlaces.js";
import { BART_KINDS, BLOOM_KINDS, LLAMA_KINDS, PHI_2, PHI_3 } from "./modelKinds.js";

/** The names of most families since BART. */
const PROJ = ["q_proj", "k_proj", "v_proj"] as const;

/**
 * The families by the names of their parameters. No two have all names in common.
 *
 * Source: Hugging Face Transformers, the `modeling` file of each; Meta, `llama/model.py`.
 */
export const FAMILIES: readonly Family[] = [
  {
    name: "Llama",
    place: selfAttention,
    separate: PROJ,
    output: "o_proj",
    kinds: LLAMA_KINDS,
    isOfKnownKind: true,
  },
  {
    name: "BART",
    place: selfAttention,
    separate: PROJ,
    output: "out_proj",
    kinds: BART_KINDS,
    together: [biases(["q_proj", "v_proj", "out_proj"])], // Whisper has none for keys
  },
  {
    name: "Phi-2",
    place: selfAttention,
    separate: PROJ,
    output: "dense",
    ...PHI_2,
    kinds: new Map([["phi", PHI_2]]),
  },
  {
    name: "Phi-3",
    place: selfAttention,
    separate: NO_NAMES,
    fused: "qkv_proj",
    order: "stacked",
    output: "o_proj",
    ...PHI_3,
    kinds: new Map([["phi3", PHI_3]]),
  },
  { name: "GPT-J", place: gptAttention, separate: PROJ, output: "out_proj", layout: "interleaved" },
  {
    name: "GPT-2",
    place: gptAttention,
    separate: NO_NAMES,
    fused: "c_attn",
    order: "columns",
    output: "c_proj",
    together: [biases(["c_attn", "c_proj"])],
  },
  {
    name: "GPT-NeoX",
    place: attention,
    separate: NO_NAMES,
    fused: "query_key_value",
    order: "grouped",
    output: "dense",
    layout: "halves",
  },
  {
    name: "BLOOM",
    place: placeInPart((layer) => `h.${layer}.self_attention.`),
    separate: NO_NAMES,
    fused: "query_key_value",
    order: "grouped",
    output: "dense",
    kinds: BLOOM_KINDS,
    isOfKnownKind: true,
  },
  ...ENCODER_FAMILIES,
  {
    name: "T5",
    place: placeInPart(
      (layer) => `block.${layer}.layer.0.SelfAttention.`,
      (layer) => `block.${layer}.layer.1.EncDecAttention.`,
    ),
    separate: ["q", "k", "v"],
    output: "o",
    sharedTable: "relative_attention_bias.weight",
    scale: 1,
  },
  {
    name: "Llama (Meta)",
    place: attention,
    separate: ["wq", "wk", "wv"],
    output: "wo",
    layout: "interleaved",
  },
];
