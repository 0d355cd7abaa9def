import type { ImageArchitecture } from "./architecture.js";

/**
 * ViT: an encoder of a token of its own and the patches of an image after it, with norms in front.
 *
 * Source: Dosovitskiy et al. 2021, section 3.1; Hugging Face Transformers, `ViTModel`.
 */
export const vit: ImageArchitecture = {
  name: "ViT",
  isCausal: false,
  config: {
    keys: {
      layers: "num_hidden_layers",
      heads: "num_attention_heads",
      dModel: "hidden_size",
      dHidden: "intermediate_size",
      epsilon: "layer_norm_eps",
      activation: "hidden_act",
    },
    readsNoText: true,
    epsilon: 1e-12,
    activation: "gelu",
    feedForwardBias: true,
    attentionParts: [
      {
        key: "qkv_bias",
        fallback: true,
        names: ["attention.query.bias", "attention.key.bias", "attention.value.bias"],
      },
    ],
    isTied: false,
    only: {},
  },
  isTransposed: true,
  norm: { isCentered: true },
  patches: {
    projection: "embeddings.patch_embeddings.projection",
    classToken: "embeddings.cls_token",
    positions: "embeddings.position_embeddings",
    hasBias: true,
    hasBatchAxis: true,
  },
  layers: "encoder.layer",
  attention: "attention",
  norms: { attentionInput: "layernorm_before", feedForwardInput: "layernorm_after" },
  feedForward: { hidden: "intermediate.dense", output: "output.dense" },
};
