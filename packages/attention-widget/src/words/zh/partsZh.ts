import type { PartsMessages } from "../partsMessages.js";
import { quoted } from "./quoted.js";

/** The Chinese words for where a number comes from. */
export const partsZh: PartsMessages = {
  score: (query, key, score) =>
    `${quoted(query)} → ${quoted(key)}的缩放分数 ${score} 是若干乘积之和`,
  carriedBy: (token) => `${quoted(token)}携带`,
  token: "词元",
  position: "位置",
  sum: "总和",
  prediction: (token, score) => `softmax 之前${quoted(token)}的分数 ${score} 是各部分之和`,
};
