import type { Family } from "./family.js";
import { attention, encoderLayer, gptAttention, selfAttention, within } from "./layerPlaces.js";
import { LLAMA_KINDS } from "./modelKinds.js";

/** The names of most families since BART. */
const PROJ = ["q_proj", "k_proj", "v_proj"] as const;
/** For a family whose matrices have no names of their own, as they lie in one. */
const NONE = ["", "", ""] as const;

/**
 * The families by the names of their parameters. No two have all names in common.
 *
 * Source: Hugging Face Transformers, the `modeling` file of each; Meta, `llama/model.py`.
 */
export const FAMILIES: readonly Family[] = [
  { name: "Llama", place: selfAttention, separate: PROJ, output: "o_proj", kinds: LLAMA_KINDS },
  { name: "BART", place: selfAttention, separate: PROJ, output: "out_proj" },
  { name: "Phi-2", place: selfAttention, separate: PROJ, output: "dense", layout: "halves" },
  {
    name: "Phi-3",
    place: selfAttention,
    separate: NONE,
    fused: "qkv_proj",
    order: "stacked",
    output: "o_proj",
    layout: "halves",
  },
  { name: "GPT-J", place: gptAttention, separate: PROJ, output: "out_proj", layout: "interleaved" },
  {
    name: "GPT-2",
    place: gptAttention,
    separate: NONE,
    fused: "c_attn",
    order: "columns",
    output: "c_proj",
  },
  {
    name: "GPT-NeoX",
    place: attention,
    separate: NONE,
    fused: "query_key_value",
    order: "grouped",
    output: "dense",
    layout: "halves",
  },
  {
    name: "BLOOM",
    place: within((layer) => `h.${layer}.self_attention.`),
    separate: NONE,
    fused: "query_key_value",
    order: "grouped",
    output: "dense",
  },
  {
    name: "BERT",
    place: encoderLayer,
    separate: ["self.query", "self.key", "self.value"],
    output: "output.dense",
  },
  {
    name: "DeBERTa",
    place: encoderLayer,
    separate: ["self.query_proj", "self.key_proj", "self.value_proj"],
    output: "output.dense",
  },
  {
    name: "ViT",
    place: encoderLayer,
    separate: ["attention.query", "attention.key", "attention.value"],
    output: "output.dense",
  },
  {
    name: "DistilBERT",
    place: within((layer) => `transformer.layer.${layer}.attention.`),
    separate: ["q_lin", "k_lin", "v_lin"],
    output: "out_lin",
  },
  {
    name: "ALBERT", // all layers of a group are one
    place: (layer) => `albert_layer_groups.${layer}.albert_layers.0.attention.`,
    separate: ["query", "key", "value"],
    output: "dense",
  },
  {
    name: "ModernBERT",
    place: within((layer) => `layers.${layer}.attn.`),
    separate: NONE,
    fused: "Wqkv",
    order: "stacked",
    output: "Wo",
    layout: "halves",
  },
  {
    name: "T5",
    place: within(
      (layer) => `block.${layer}.layer.0.SelfAttention.`,
      (layer) => `block.${layer}.layer.1.EncDecAttention.`,
    ),
    separate: ["q", "k", "v"],
    output: "o",
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
