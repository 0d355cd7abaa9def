import type { GrowthMessages } from "../growthMessages.js";
import { count, HEADS, TOKENS } from "./count.js";
import { quote } from "./quote.js";

/** The Arabic words for continuing a text. */
export const growthAr: GrowthMessages = {
  title: "متابعة الكتابة",
  add: (token, probability) => `إضافة ${quote(token)} (${probability})`,
  own: "كلمة أخرى",
  addOwn: "إضافة",
  added: (token, row) => `${quote(token)} هو الصف ${row}.`,
  computed: (products, withoutCache) =>
    `يُحسب هذا الصف وحده من جديد، بعدد ${products} من عمليات الضرب؛ ومن دون ذاكرة مخبأة تُحسب كل الصفوف، بعدد ${withoutCache}.`,
  cached: (tokens, bytes, added) =>
    `في الذاكرة المخبأة: مفاتيح وقيم ${count(tokens, TOKENS)}، ${bytes} بايت؛ ويضيف الرمز الجديد ${added}.`,
  earlier: (rows, change) => `أكبر تغيّر في الصفوف السابقة (${rows}): ${change}.`,
  shared: (heads, keyValueHeads) =>
    `تتشارك ${count(heads, HEADS)} في مفاتيح وقيم ${count(keyValueHeads, HEADS)}، ولذلك فالذاكرة المخبأة أصغر.`,
  group: (first, last, keyValueHead) =>
    `تتشارك الرؤوس من ${first} إلى ${last} في مفاتيح وقيم الرأس ${keyValueHead}.`,
};
