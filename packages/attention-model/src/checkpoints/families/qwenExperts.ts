import type { RoutedNames } from "./feedForwardNames.js";

/** What Qwen calls the parts of its mixture of experts. */
export const qwenExperts: RoutedNames = {
  router: "mlp.gate",
  experts: "mlp.experts",
  parts: { gate: "gate_proj", hidden: "up_proj", output: "down_proj" },
};
