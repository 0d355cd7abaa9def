import type { PartsMessages } from "../partsMessages.js";
import { quoted } from "./quoted.js";

/** The Spanish words for where a number comes from. */
export const partsEs: PartsMessages = {
  score: (query, key, score) =>
    `La puntuación escalada ${score} de ${quoted(query)} → ${quoted(key)} es una suma de productos`,
  carriedBy: (token) => `${quoted(token)} lleva`,
  token: "el token",
  position: "la posición",
  sum: "suma",
  prediction: (token, score) =>
    `La puntuación ${score} de ${quoted(token)} antes del softmax es una suma`,
};
