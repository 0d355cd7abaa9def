import type { PartsMessages } from "../partsMessages.js";
import { quote } from "./quote.js";

/** The Arabic words for where a number comes from. */
export const partsAr: PartsMessages = {
  score: (query, key, score) =>
    `الدرجة المقيّسة ${score} من ${quote(query)} إلى ${quote(key)} مجموع جداءات`,
  carriedBy: (token) => `يحمل ${quote(token)}`,
  token: "الرمز",
  position: "الموضع",
  sum: "المجموع",
  prediction: (token, score) => `درجة ${quote(token)} قبل softmax، وهي ${score}، مجموع`,
};
