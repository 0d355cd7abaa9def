import { projectionsFromGpt2 } from "attention-core/checkpoints";
import type { Architecture } from "./architecture.js";
import { preNorm } from "./layerOrder.js";

/**
 * GPT-2: no token sees a later one, norms stand in front, and matrices lie as they multiply.
 *
 * Source: Radford et al. 2019, section 2.3; Hugging Face Transformers, `GPT2Model`.
 */
export const gpt2: Architecture = {
  name: "GPT-2",
  isCausal: true,
  order: preNorm,
  config: {
    keys: {
      layers: "n_layer",
      heads: "n_head",
      dModel: "n_embd",
      dHidden: "n_inner",
      positions: "n_positions",
      epsilon: "layer_norm_epsilon",
      activation: "activation_function",
    },
    epsilon: 1e-5,
    activation: "gelu_new",
    only: {
      scale_attn_weights: true,
      scale_attn_by_inverse_layer_idx: false,
      add_cross_attention: false,
    },
  },
  tensors: /(^|\.)(wte|wpe|h\.\d+\.[\w.]*(ln|c)_\w+)\.(weight|bias)$/,
  isTurned: false,
  embeddings: { words: "wte", positions: "wpe" },
  layers: "h",
  layer: {
    attentionNorm: "ln_1",
    feedForwardNorm: "ln_2",
    hidden: "mlp.c_fc",
    output: "mlp.c_proj",
  },
  projections: projectionsFromGpt2,
};
