import type { Config } from "../config/configSchema.js";
import type { Architecture, ImageArchitecture } from "./architecture.js";

/** What both towers have in common: their layers are those of an encoder, with norms in front. */
const layers = {
  name: "CLIP",
  isTransposed: true,
  norm: { isCentered: true },
  attention: "self_attn",
  norms: { attentionInput: "layer_norm1", feedForwardInput: "layer_norm2" },
  feedForward: { hidden: "mlp.fc1", output: "mlp.fc2" },
} satisfies Partial<Architecture>;

const config = {
  keys: {
    layers: "num_hidden_layers",
    heads: "num_attention_heads",
    dModel: "hidden_size",
    dHidden: "intermediate_size",
    epsilon: "layer_norm_eps",
    activation: "hidden_act",
  },
  epsilon: 1e-5,
  activation: "quick_gelu",
  feedForwardBias: true,
  isTied: false,
  only: {},
} satisfies Architecture["config"];

/** The tower that reads texts, each token of which sees those before it, by where it is in a file. */
function textTower(at: string, own: Partial<Architecture["config"]>): Architecture {
  return {
    ...layers,
    isCausal: true,
    config: {
      ...config,
      keys: { ...config.keys, positions: "max_position_embeddings" },
      positions: 77,
      defaults: { hidden_size: 512, num_attention_heads: 8, num_hidden_layers: 12 },
      ...own,
    },
    embeddings: {
      words: `${at}embeddings.token_embedding`,
      positions: `${at}embeddings.position_embedding`,
    },
    layers: `${at}encoder.layers`,
  };
}

/** The tower that reads images, by where it is in a file. */
function imageTower(at: string, own: Partial<Architecture["config"]>): ImageArchitecture {
  return {
    ...layers,
    isCausal: false,
    config: {
      ...config,
      readsNoText: true,
      defaults: {
        hidden_size: 768,
        num_attention_heads: 12,
        num_hidden_layers: 12,
        image_size: 224,
        patch_size: 32,
      },
      ...own,
    },
    patches: {
      projection: `${at}embeddings.patch_embedding`,
      classToken: `${at}embeddings.class_embedding`,
      positions: `${at}embeddings.position_embedding.weight`,
      norm: `${at}pre_layrnorm`,
      hasBias: false,
      hasBatchAxis: false,
    },
    layers: `${at}encoder.layers`,
  };
}

/**
 * CLIP: a causal network that reads texts beside an encoder that reads images. A file has both.
 *
 * Source: Radford et al. 2021, section 2.4; Hugging Face Transformers, `CLIPModel`.
 *
 * @param _ - its config, in which each tower has a part
 * @param readsText - which of the two is read
 */
export function clip(_: Config, readsText: boolean): Architecture | ImageArchitecture {
  return readsText
    ? textTower("text_model.", { section: "text_config" })
    : imageTower("vision_model.", { section: "vision_config" });
}

/** The tower of a CLIP that reads texts, in a file of its own. */
export const clipText = textTower("", {});

/** The tower of a CLIP that reads images, in a file of its own. */
export const clipVision = imageTower("", {});
