import type { Family } from "./family.js";
import { attention, encoderLayer, gptAttention, selfAttention, within } from "./layerPlaces.js";
import { BART_KINDS, BLOOM_KINDS, LLAMA_KINDS, PHI_2, PHI_3, VIT_KINDS } from "./modelKinds.js";

/** The names of most families since BART. */
const PROJ = ["q_proj", "k_proj", "v_proj"] as const;
/** For a family whose matrices have no names of their own, as they lie in one. */
const NONE = ["", "", ""] as const;
/** Of a matrix, the name of its bias. */
const biases = (names: readonly string[]) => names.map((name) => `${name}.bias`);
const BERT_BIASES = ["self.query", "self.key", "self.value", "output.dense"];
const DEBERTA_BIASES = ["self.query_proj", "self.key_proj", "self.value_proj", "output.dense"];
/** The matrices that DeBERTa has for distances alone, unless it uses those of content. */
const DISTANCE_PROJECTIONS = ["self.pos_key_proj", "self.pos_query_proj"];

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
    separate: NONE,
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
    separate: NONE,
    fused: "c_attn",
    order: "columns",
    output: "c_proj",
    together: [biases(["c_attn", "c_proj"])],
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
    kinds: BLOOM_KINDS,
    isOfKnownKind: true,
  },
  {
    name: "BERT",
    place: encoderLayer,
    separate: ["self.query", "self.key", "self.value"],
    output: "output.dense",
    always: biases(BERT_BIASES),
  },
  {
    name: "DeBERTa",
    place: encoderLayer,
    separate: ["self.query_proj", "self.key_proj", "self.value_proj"],
    output: "output.dense",
    always: biases(DEBERTA_BIASES),
    together: DISTANCE_PROJECTIONS.map((name) => [`${name}.weight`, `${name}.bias`]),
  },
  {
    name: "ViT",
    place: encoderLayer,
    separate: ["attention.query", "attention.key", "attention.value"],
    output: "output.dense",
    always: ["output.dense.bias"],
    together: [biases(["attention.query", "attention.value"])], // BEiT has none for keys
    kinds: VIT_KINDS,
  },
  {
    name: "DistilBERT",
    place: within((layer) => `transformer.layer.${layer}.attention.`),
    separate: ["q_lin", "k_lin", "v_lin"],
    output: "out_lin",
    always: biases(["q_lin", "k_lin", "v_lin", "out_lin"]),
  },
  {
    name: "ALBERT", // all layers of a group are one
    place: (layer) => `albert_layer_groups.${layer}.albert_layers.0.attention.`,
    separate: ["query", "key", "value"],
    output: "dense",
    always: biases(["query", "key", "value", "dense"]),
  },
  {
    name: "ModernBERT",
    place: within((layer) => `layers.${layer}.attn.`),
    separate: NONE,
    fused: "Wqkv",
    order: "stacked",
    output: "Wo",
    together: [biases(["Wqkv", "Wo"])],
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
