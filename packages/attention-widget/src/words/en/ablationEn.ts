import type { AblationMessages } from "../ablationMessages.js";

/** The English words for switching heads off. */
export const ablationEn: AblationMessages = {
  title: "Switch heads off",
  switchOff: (head) => `Switch off ${head}`,
  switchOn: (head) => `Switch on ${head}`,
  isOff: "switched off",
  help: "Delete switches a head off or on.",
};
