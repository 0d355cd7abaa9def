import type { Architecture } from "./architecture.js";
import { llama } from "./llama.js";

/** The parts that DeepSeek-V2 and V3 share, which their configs write in the same way. */
export const deepseekConfig: Architecture["config"] = {
  ...llama.config,
  keys: {
    layers: "num_hidden_layers",
    heads: "num_attention_heads",
    dModel: "hidden_size",
    dHidden: "intermediate_size",
    positions: "max_position_embeddings",
    unusedLayers: "num_nextn_predict_layers",
    epsilon: "rms_norm_eps",
    activation: "hidden_act",
  },
  isLatent: true,
  attentionParts: [], // a latent attention has others
  only: { moe_layer_freq: 1 },
};

/** How the configs write the experts, without their groups. */
export const deepseekExpertsSchema = {
  count: "n_routed_experts",
  dHidden: "moe_intermediate_size",
  shared: "n_shared_experts",
};
