import type { LayerPart } from "../layerConfig.js";

/** A place whose name says nothing of encoder and decoder, which may stand in front. */
export const placeInPart =
  (place: (layer: number) => string, cross = place) =>
  (layer: number, part: LayerPart | undefined): string => {
    if (part === "cross") return `decoder.${cross(layer)}`;
    return part === undefined ? place(layer) : `${part}.${place(layer)}`;
  };

/** The place of most models since BART, which name self-attention and cross-attention apart. */
export const selfAttention = placeInPart(
  (layer) => `layers.${layer}.self_attn.`,
  (layer) => `layers.${layer}.encoder_attn.`,
);

/** The place of GPT-NeoX and of the files that Meta itself published. */
export const attention = placeInPart((layer) => `layers.${layer}.attention.`);
/** The place of GPT-2 and GPT-J. */
export const gptAttention = placeInPart((layer) => `h.${layer}.attn.`);

/** The place of BERT and its relatives, which only have an encoder. */
export const encoderLayer = (layer: number) => `encoder.layer.${layer}.attention.`;
