import type { SaturationMessages } from "../saturationMessages.js";
import { quote } from "./quote.js";

/** The German words for saturation. */
export const saturationDe: SaturationMessages = {
  title: (row) => `Wie gesättigt ist die Zeile von ${quote(row)}?`,
  entropy: "Entropie",
  gradient: "Softmax-Gradient",
  entropyValue: (entropy, max) => `${entropy} von ${max} nat`,
  gradientValue: (gradient, max) => `${gradient} von ${max}`,
  before: (value) => `vorher: ${value}`,
  meaning: {
    single: "Nur ein Key ist sichtbar und bekommt deshalb alles.",
    saturated: "Gesättigt: Kleine Änderungen der Scores ändern die Gewichte kaum.",
    open: "Nicht gesättigt: Kleine Änderungen der Scores ändern die Gewichte.",
  },
};
