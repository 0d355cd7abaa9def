import type { ArcsMessages } from "../arcsMessages.js";
import { count, TOKENS } from "./count.js";

/** The arcs view in Arabic. */
export const arcsAr: ArcsMessages = {
  picture: (stage, queries, keys) =>
    keys === null
      ? `${stage} على شكل أقواس فوق النص: ${count(queries, TOKENS)}`
      : `${stage} على شكل أقواس، من ${queries} إلى ${count(keys, TOKENS)}`,
  edit: "تعديل الجملة",
  help: "تنقل مفاتيح الأسهم بين كلمات النص وأسطره، ويحدد مفتاح الإدخال، ويضيف Shift مع الإدخال، ويلغي مفتاح Esc التحديد.",
};
