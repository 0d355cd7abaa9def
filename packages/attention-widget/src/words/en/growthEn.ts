import type { GrowthMessages } from "../growthMessages.js";
import { count } from "./count.js";
import { quote } from "./quote.js";

/** The English words for continuing a text. */
export const growthEn: GrowthMessages = {
  title: "Continue the text",
  add: (token, probability) => `Add ${quote(token)} (${probability})`,
  own: "Another word",
  addOwn: "Add",
  added: (token, row) => `${quote(token)} is row ${row}.`,
  computed: (products, withoutCache) =>
    `Only the new row was computed: ${products} multiplications, compared with ${withoutCache} for all rows without a cache.`,
  cached: (tokens, bytes, added) =>
    `In the cache: keys and values of ${count(tokens, "token")}, ${bytes} bytes; the new token adds ${added}.`,
  earlier: (rows, change) => `Largest change in the ${count(rows, "earlier row")}: ${change}.`,
  shared: (heads, keyValueHeads) =>
    `${heads} heads share ${count(keyValueHeads, "key–value head")}, so the cache is smaller.`,
  group: (first, last, keyValueHead) =>
    `Heads ${first} to ${last} share key–value head ${keyValueHead}.`,
};
