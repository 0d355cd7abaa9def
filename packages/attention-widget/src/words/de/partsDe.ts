import type { PartsMessages } from "../partsMessages.js";
import { quoted } from "./quoted.js";

/** The German words for where a number comes from. */
export const partsDe: PartsMessages = {
  score: (query, key, score) =>
    `Der skalierte Score ${score} von ${quoted(query)} → ${quoted(key)} ist eine Summe von Produkten`,
  carriedBy: (token) => `${quoted(token)} trägt`,
  token: "Token",
  position: "Position",
  sum: "Summe",
  prediction: (token, score) =>
    `Der Score ${score} von ${quoted(token)} vor dem Softmax ist eine Summe`,
};
