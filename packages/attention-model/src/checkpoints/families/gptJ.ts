import type { Architecture } from "./architecture.js";
import { gpt2 } from "./gpt2.js";

/**
 * GPT-J: attention and feed-forward read one norm of the same state, and rotary positions of neighbouring columns in a
 * part of each head.
 *
 * Source: Wang and Komatsuzaki 2021; Hugging Face Transformers, `GPTJForCausalLM`.
 */
export const gptJ: Architecture = {
  ...gpt2,
  name: "GPT-J",
  config: {
    ...gpt2.config,
    rotary: { base: 10_000, columnsKey: "rotary_dim" },
    isParallel: true,
    isTied: false,
    only: {},
  },
  isTransposed: true,
  embeddings: { words: "wte" },
  norms: { attentionInput: "ln_1", feedForwardInput: "ln_1" },
  languageHead: { norm: "ln_f", words: "lm_head", hasBias: true },
  feedForward: { hidden: "mlp.fc_in", output: "mlp.fc_out" },
};
