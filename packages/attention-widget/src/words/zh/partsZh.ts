import type { PartsMessages } from "../partsMessages.js";
import { quote } from "./quote.js";

/** The Chinese words for where a number comes from. */
export const partsZh: PartsMessages = {
  score: (query, key, score) => `${quote(query)} → ${quote(key)}的缩放分数 ${score} 是若干乘积之和`,
  carriedBy: (token) => `${quote(token)}携带`,
  token: "词元",
  position: "位置",
  sum: "总和",
  prediction: (token, score) => `softmax 之前${quote(token)}的分数 ${score} 是各部分之和`,
};
