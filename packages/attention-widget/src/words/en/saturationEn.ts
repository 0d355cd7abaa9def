import type { SaturationMessages } from "../saturationMessages.js";
import { quote } from "./quote.js";

/** The English words for saturation. */
export const saturationEn: SaturationMessages = {
  title: (row) => `How saturated is the row of ${quote(row)}?`,
  entropy: "entropy",
  gradient: "softmax gradient",
  entropyValue: (entropy, max) => `${entropy} of ${max} nats`,
  gradientValue: (gradient, max) => `${gradient} of ${max}`,
  before: (value) => `before: ${value}`,
  meaning: {
    single: "Only one key is visible, so it gets everything.",
    saturated: "Saturated: small changes in its scores hardly change its weights.",
    open: "Not saturated: small changes in its scores change its weights.",
  },
};
