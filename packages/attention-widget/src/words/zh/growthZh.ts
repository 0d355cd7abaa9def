import type { GrowthMessages } from "../growthMessages.js";
import { quote } from "./quote.js";

/** The Chinese words for continuing a text. */
export const growthZh: GrowthMessages = {
  title: "续写",
  add: (token, probability) => `添加${quote(token)}（${probability}）`,
  own: "另一个词",
  addOwn: "添加",
  added: (token, row) => `${quote(token)}是第 ${row} 行。`,
  computed: (products, withoutCache) =>
    `只重新计算这一行，需要 ${products} 次乘法；没有缓存则要计算所有行，需要 ${withoutCache} 次。`,
  cached: (tokens, bytes, added) =>
    `缓存中有 ${tokens} 个词元的键和值，共 ${bytes} 字节；新词元再加 ${added} 字节。`,
  earlier: (rows, change) => `前面 ${rows} 行的最大变化：${change}。`,
  shared: (heads, keyValueHeads) =>
    `${heads} 个头共用 ${keyValueHeads} 个头的键和值，因此缓存更小。`,
  group: (first, last, keyValueHead) =>
    `第 ${first} 至 ${last} 个头共用第 ${keyValueHead} 个头的键和值。`,
};
