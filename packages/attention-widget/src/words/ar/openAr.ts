import type { OpenMessages } from "../openMessages.js";
import { count, HEADS, LAYERS, TOKENS } from "./count.js";

/** The Arabic words for opening files. */
export const openAr: OpenMessages = {
  open: "فتح…",
  hint: "لفتح ملف انتباه نموذج ما، ويمكن أيضًا إفلاته أو لصقه هنا.",
  drop: "الإفلات للفتح",
  title: "الملف المفتوح",
  pasted: "بيانات ملصقة",
  reading: (name) => `جارٍ قراءة \u2068${name}\u2069…`,
  cancel: "إلغاء",
  opened: (name, format) => `\u2068${name}\u2069، قُرئ بصيغة \u2068${format}\u2069:`,
  summary: ({ layers, heads, queries, keys, rowsSumToOne, causal }) => {
    const sums = rowsSumToOne ? "مجموع كل صف 1" : "مجموع الصفوف ليس 1";
    const size = `${count(layers, LAYERS)} × ${count(heads, HEADS)}`;
    return `${size}، رموز الاستعلام ${queries} × رموز المفاتيح ${keys}، ${sums}، سببي: ${causal ? "نعم" : "لا"}.`;
  },
  isTransposed: "مجموع كل عمود 1 وليس مجموع كل صف: يبدو أن الاستعلامات والمفاتيح متبادلة.",
  computed: "لا يحتوي الملف على أوزان: حُسبت هنا من الاستعلامات والمفاتيح.",
  noTokens: "لا يذكر الملف نصوص الرموز، فتحل مواضعها محلها.",
  numbering: (isNumbered) =>
    isNumbered
      ? "تحمل الطبقات والرؤوس أسماءها كما في الملف."
      : "لا يرقّم الملف الطبقات والرؤوس، لذلك تُعدّ بدءًا من 1.",
  prompt: (tokens) => `طول النص المعطى ${count(tokens, TOKENS)}، والباقي كتبه النموذج.`,
  onlyFirst: (files) => `عدد الملفات ${files}، وفُتح الأول فقط.`,
  view: "المصفوفات",
  axes: "المحاور",
  axisNames: {
    step: "خطوة",
    layer: "طبقة",
    batch: "دفعة",
    head: "رأس",
    query: "استعلام",
    key: "مفتاح",
  },
  transposed: "تبديل الاستعلامات والمفاتيح",
  causal: "قناع سببي",
  tokens: { tokens: "نصوص الرموز", queryTokens: "رموز الاستعلام", keyTokens: "رموز المفاتيح" },
  tokensOf: (named, needed) => `${named} من ${needed}، تفصل بينها مسافات`,
  back: "العودة إلى ما كان معروضًا",
  close: "إغلاق",
};
