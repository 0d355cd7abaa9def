import type { PartsMessages } from "../partsMessages.js";
import { quoted } from "./quoted.js";

/** The English words for where a number comes from. */
export const partsEn: PartsMessages = {
  score: (query, key, score) =>
    `The scaled score ${score} of ${quoted(query)} → ${quoted(key)} is a sum of products`,
  carriedBy: (token) => `${quoted(token)} carries`,
  token: "token",
  position: "position",
  sum: "sum",
  prediction: (token, score) =>
    `The score ${score} of ${quoted(token)} before the softmax is a sum`,
};
