import type { ArcsMessages } from "../arcsMessages.js";
import { count } from "./count.js";

/** The arcs view in German. */
export const arcsDe: ArcsMessages = {
  picture: (stage, queries, keys) =>
    keys === null
      ? `${stage} als Bögen über ${count(queries, "Token", "Tokens")}`
      : `${stage} als Bögen, von ${queries} zu ${count(keys, "Token", "Tokens")}`,
  help: "Die Pfeiltasten wandern durch den Text und seine Zeilen, die Eingabetaste wählt aus, mit Umschalt wählt sie dazu, Escape hebt die Auswahl auf.",
  edit: "Satz bearbeiten",
};
