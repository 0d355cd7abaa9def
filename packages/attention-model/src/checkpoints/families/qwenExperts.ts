import type { SeparateExpertsNames } from "./feedForwardNames.js";

/** Qwen's names for the parts of its mixture of experts. */
export const qwenExperts: SeparateExpertsNames = {
  router: "mlp.gate",
  experts: "mlp.experts",
  parts: { gate: "gate_proj", hidden: "up_proj", output: "down_proj" },
};
