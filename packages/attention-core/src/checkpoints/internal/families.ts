import type { RotaryOptions } from "../../rotaryOptions.js";
import type { LayerPart } from "../layerPlace.js";

/** Whose names parameters have, and how its matrices lie. */
export interface Family {
  /** As readers know it. */
  readonly name: string;
  /** Where the attention of a layer lies in the model, with a dot at its end. */
  readonly place: (layer: number, part: LayerPart | undefined) => string;
  /** The names of the query, key and value matrices, where each has its own. */
  readonly separate: readonly [query: string, key: string, value: string];
  /** The name of the one matrix that holds all three, where there is one. */
  readonly fused?: string;
  /** How it holds them: one above the other, the same in columns, or per head of keys. */
  readonly order?: "stacked" | "columns" | "grouped";
  /** The name of W^O. */
  readonly output: string;
  /** Whether each layer has rotary positions, and which columns are rotated together. */
  readonly layout?: RotaryOptions["layout"];
  /** What lies beside the attention, where its own names are those of another family too. */
  readonly beside?: string;
  /** A scale that is not 1/√dHead. */
  readonly scale?: number;
}

/** A place whose name says nothing of encoder and decoder, which may stand in front. */
const within =
  (place: (layer: number) => string, cross = place) =>
  (layer: number, part: LayerPart | undefined): string => {
    if (part === "cross") return `decoder.${cross(layer)}`;
    return part === undefined ? place(layer) : `${part}.${place(layer)}`;
  };

/** The place of most models since BART, which name self-attention and cross-attention apart. */
const selfAttention = within(
  (layer) => `layers.${layer}.self_attn.`,
  (layer) => `layers.${layer}.encoder_attn.`,
);
/** The place of GPT-NeoX and of the files that Meta itself published. */
const attention = within((layer) => `layers.${layer}.attention.`);
/** The place of BERT and its relatives, which only have an encoder. */
const encoderLayer = (layer: number) => `encoder.layer.${layer}.attention.`;
/** The names of most families since BART. */
const PROJ = ["q_proj", "k_proj", "v_proj"] as const;
/** For a family whose matrices have no names of their own, as they lie in one. */
const NONE = ["", "", ""] as const;

/**
 * A table, and long as such: the families by the names of their parameters. The first that fits is taken: GLM has all
 * names of Llama and one more, and no other two have all in common.
 *
 * Source: Hugging Face Transformers, the `modeling` file of each; Meta, `llama/model.py`.
 */
export const FAMILIES: readonly [Family, ...Family[]] = [
  {
    name: "GLM",
    place: selfAttention,
    separate: PROJ,
    output: "o_proj",
    beside: "mlp.gate_up_proj",
    layout: "interleaved",
  },
  { name: "Llama", place: selfAttention, separate: PROJ, output: "o_proj", layout: "halves" },
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
  {
    name: "GPT-J",
    place: within((layer) => `h.${layer}.attn.`),
    separate: PROJ,
    output: "out_proj",
    layout: "interleaved",
  },
  {
    name: "GPT-2",
    place: within((layer) => `h.${layer}.attn.`),
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
