import type { PartsMessages } from "../partsMessages.js";
import { quote } from "./quote.js";

/** The English words for where a number comes from. */
export const partsEn: PartsMessages = {
  score: (query, key, score) =>
    `The scaled score ${score} of ${quote(query)} → ${quote(key)} is a sum of products`,
  carriedBy: (token) => `${quote(token)} carries`,
  token: "token",
  position: "position",
  sum: "sum",
  prediction: (token, score) => `The score ${score} of ${quote(token)} before the softmax is a sum`,
};
