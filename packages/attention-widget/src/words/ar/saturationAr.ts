import type { SaturationMessages } from "../saturationMessages.js";
import { quote } from "./quote.js";

/** Words among numbers, which are written from left to right everywhere else. */
function rightToLeft(text: string): string {
  return `\u2067${text}\u2069`;
}

/** The Arabic words for saturation. */
export const saturationAr: SaturationMessages = {
  title: (row) => `ما مدى تشبّع صف ${quote(row)}؟`,
  entropy: "الإنتروبيا",
  gradient: "تدرّج softmax",
  entropyValue: (entropy, max) => rightToLeft(`${entropy} من ${max} نات`),
  gradientValue: (gradient, max) => rightToLeft(`${gradient} من ${max}`),
  before: (value) => rightToLeft(`سابقًا: ${value}`),
  meaning: {
    single: "لا يظهر سوى مفتاح واحد، فيحصل على كل شيء.",
    saturated: "متشبّع: التغيّرات الصغيرة في الدرجات لا تكاد تغيّر الأوزان.",
    open: "غير متشبّع: التغيّرات الصغيرة في الدرجات تغيّر الأوزان.",
  },
};
