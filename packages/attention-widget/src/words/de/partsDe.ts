import type { PartsMessages } from "../partsMessages.js";
import { quote } from "./quote.js";

/** The German words for where a number comes from. */
export const partsDe: PartsMessages = {
  score: (query, key, score) =>
    `Der skalierte Score ${score} von ${quote(query)} → ${quote(key)} ist eine Summe von Produkten`,
  carriedBy: (token) => `${quote(token)} trägt`,
  token: "Token",
  position: "Position",
  sum: "Summe",
  prediction: (token, score) =>
    `Der Score ${score} von ${quote(token)} vor dem Softmax ist eine Summe`,
};
