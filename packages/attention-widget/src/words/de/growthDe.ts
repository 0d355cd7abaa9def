import type { GrowthMessages } from "../growthMessages.js";
import { count } from "./count.js";
import { quote } from "./quote.js";

/** The German words for continuing a text. */
export const growthDe: GrowthMessages = {
  title: "Weiterschreiben",
  add: (token, probability) => `${quote(token)} anfügen (${probability})`,
  own: "Ein anderes Wort",
  addOwn: "Anfügen",
  added: (token, row) => `${quote(token)} ist Zeile ${row}.`,
  computed: (products, withoutCache) =>
    `Neu berechnet: nur diese Zeile, mit ${products} Multiplikationen; ohne Cache wären es alle Zeilen, mit ${withoutCache}.`,
  cached: (tokens, bytes, added) =>
    `Im Cache: Keys und Values von ${count(tokens, "Token", "Tokens")}, ${bytes} Bytes; das neue Token fügt ${added} hinzu.`,
  earlier: (rows, change) =>
    `Größte Änderung in ${rows === 1 ? "der früheren Zeile" : `den ${rows} früheren Zeilen`}: ${change}.`,
  shared: (heads, keyValueHeads) =>
    `${heads} Köpfe teilen sich ${count(keyValueHeads, "Kopf", "Köpfe")} von Keys und Values, daher ist der Cache kleiner.`,
  group: (first, last, keyValueHead) =>
    `Die Köpfe ${first} bis ${last} teilen sich Kopf ${keyValueHead} der Keys und Values.`,
};
