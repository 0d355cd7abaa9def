import type { PartsMessages } from "../partsMessages.js";
import { quote } from "./quote.js";

/** The Spanish words for where a number comes from. */
export const partsEs: PartsMessages = {
  score: (query, key, score) =>
    `La puntuación escalada ${score} de ${quote(query)} → ${quote(key)} es una suma de productos`,
  carriedBy: (token) => `${quote(token)} lleva`,
  token: "el token",
  position: "la posición",
  sum: "suma",
  prediction: (token, score) =>
    `La puntuación ${score} de ${quote(token)} antes del softmax es una suma`,
};
