import type { SaturationMessages } from "../saturationMessages.js";
import { quoted } from "./en.js";

/** The words of saturation in English. */
export const saturationEn: SaturationMessages = {
  title: (row) => `Can the row of ${quoted(row)} still learn?`,
  entropy: "entropy",
  gradient: "softmax gradient",
  ofNats: (entropy, most) => `${entropy} of ${most} nats`,
  ofMost: (gradient, most) => `${gradient} of ${most}`,
  before: (value) => `before: ${value}`,
  meaning: {
    single: "Only one key is visible: it gets everything, and there is nothing to choose.",
    saturated: "Saturated: the winner takes nearly all, and next to nothing can be learned.",
    open: "Not saturated: a change of the scores still changes the weights.",
  },
};
