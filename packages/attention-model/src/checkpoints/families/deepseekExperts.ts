import type { SeparateExpertsNames } from "./feedForwardNames.js";
import { qwenExperts } from "./qwenExperts.js";

/** What DeepSeek calls the parts of its mixture of experts: as Qwen does, with experts that every token has. */
export const deepseekExperts: SeparateExpertsNames = {
  ...qwenExperts,
  shared: "mlp.shared_experts",
};

/** The name of the correction to the scores of experts, since DeepSeek-V3. */
export const CORRECTION = "mlp.gate.e_score_correction_bias";

/** The feed-forward that the first layers of DeepSeek have instead of experts. */
export const denseLayers = {
  prefix: "mlp.",
  feedForward: { gate: "mlp.gate_proj", hidden: "mlp.up_proj", output: "mlp.down_proj" },
};
