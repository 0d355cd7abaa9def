import type { AblationMessages } from "../ablationMessages.js";

/** The German words for switching heads off. */
export const ablationDe: AblationMessages = {
  title: "Köpfe ausschalten",
  switchOff: (head) => `${head} ausschalten`,
  switchOn: (head) => `${head} einschalten`,
  isOff: "ausgeschaltet",
  help: "Entf schaltet einen Kopf aus oder ein.",
};
