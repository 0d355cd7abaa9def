import type { PartsMessages } from "../partsMessages.js";
import { quoted } from "./quoted.js";

/** The Arabic words for where a number comes from. */
export const partsAr: PartsMessages = {
  score: (query, key, score) =>
    `الدرجة المقيّسة ${score} من ${quoted(query)} إلى ${quoted(key)} مجموع جداءات`,
  carriedBy: (token) => `يحمل ${quoted(token)}`,
  token: "الرمز",
  position: "الموضع",
  sum: "المجموع",
  prediction: (token, score) => `درجة ${quoted(token)} قبل softmax، وهي ${score}، مجموع`,
};
