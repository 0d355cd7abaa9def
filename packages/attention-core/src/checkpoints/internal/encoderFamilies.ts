import { biases } from "./biases.js";
import { type Family, NO_NAMES } from "./family.js";
import { encoderLayer, placeInPart } from "./layerPlaces.js";
import { VIT_KINDS } from "./modelKinds.js";

const BERT_BIASES = ["self.query", "self.key", "self.value", "output.dense"];
const DEBERTA_BIASES = ["self.query_proj", "self.key_proj", "self.value_proj", "output.dense"];
/** The matrices that DeBERTa has for distances alone, unless it uses those of content. */
const DISTANCE_PROJECTIONS = ["self.pos_key_proj", "self.pos_query_proj"];

/** The families of models that only have an encoder. */
export const ENCODER_FAMILIES: readonly Family[] = [
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
    place: placeInPart((layer) => `transformer.layer.${layer}.attention.`),
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
    place: placeInPart((layer) => `layers.${layer}.attn.`),
    separate: NO_NAMES,
    fused: "Wqkv",
    order: "stacked",
    output: "Wo",
    together: [biases(["Wqkv", "Wo"])],
    layout: "halves",
  },
];
