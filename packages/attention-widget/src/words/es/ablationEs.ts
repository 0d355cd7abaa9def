import type { AblationMessages } from "../ablationMessages.js";

/** The Spanish words for switching heads off. */
export const ablationEs: AblationMessages = {
  title: "Apagar cabezas",
  switchOff: (head) => `Apagar ${head}`,
  switchOn: (head) => `Encender ${head}`,
  isOff: "apagada",
  help: "Supr apaga o enciende una cabeza.",
};
