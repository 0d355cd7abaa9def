import type { Architecture } from "./architecture.js";
import { mistral } from "./llama.js";

/**
 * Phi-3: a Mistral whose queries, keys and values lie in one matrix, and gate and hidden numbers in another.
 *
 * Source: Abdin et al. 2024 (Phi-3), section 2; Hugging Face Transformers, `Phi3ForCausalLM`.
 */
export const phi3: Architecture = {
  ...mistral,
  name: "Phi-3",
  config: { ...mistral.config, epsilon: 1e-5, attentionParts: [] },
  feedForward: { hidden: "mlp.gate_up_proj", isFused: true, output: "mlp.down_proj" },
};
