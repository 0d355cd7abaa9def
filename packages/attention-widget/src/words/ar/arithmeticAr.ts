import type { Step } from "../../transforms/arithmetic/step.js";
import type { ArithmeticMessages } from "../arithmeticMessages.js";
import { formatDigits } from "../formatDigits.js";
import { COMPONENTS, count, KEYS, TERMS } from "./count.js";

const PRODUCTS = {
  projection: (terms: number) => `المدخل × عمود من W، ${count(terms, COMPONENTS)}`,
  score: (terms: number) => `q·k، ${count(terms, TERMS)}`,
  weightedSum: (terms: number) => `الوزن × القيمة، ${count(terms, KEYS)}`,
  output: (terms: number) => `الرؤوس المتسلسلة × عمود من Wᴼ، ${count(terms, COMPONENTS)}`,
};

function step(what: Step): string {
  switch (what.kind) {
    case "product":
      return PRODUCTS[what.of](what.terms.length);
    case "bias":
      return `+ الانحياز ${formatDigits(what.bias)}`;
    case "scale":
      return `÷ √${what.dHead}`;
    case "factor":
      return what.factor === 1 ? "بلا قسمة" : `× ${formatDigits(what.factor)}`;
    case "mask":
      return what.result === -Infinity ? "+ −∞، مخفي بالقناع" : "+ 0، غير مخفي";
    case "hidden":
      return "مخفي بالقناع";
    case "temperature":
      return `÷ درجة الحرارة ${formatDigits(what.temperature)}`;
    case "largest":
      return `− أكبر قيمة في الصف ${formatDigits(what.largest)}`;
    case "exponential":
      return "exp";
    case "share":
      return `÷ مجموع الصف ${formatDigits(what.sum)}`;
  }
}

/** The arithmetic in Arabic. */
export const arithmeticAr: ArithmeticMessages = {
  why: "لماذا",
  is: "=",
  chain: "من الاستعلام والمفتاح إلى المجموع الموزون",
  link: (operation, stage) => `${operation}؛ يفتح «${stage}»`,
  weight: "وزن الانتباه",
  weightedValue: "طول الوزن في القيمة",
  component: (number) => `المركّبة ${number}`,
  step,
  largest:
    "عندما تكون الدرجات كبيرة تُطرح أولًا أكبر قيمة في الصف كي تبقى exp مقروءة، ولا تتغيّر الأوزان بذلك.",
  termColumns: {
    projection: ["المركّبة", "المدخل × W", "الناتج"],
    score: ["المركّبة", "الاستعلام × المفتاح", "الناتج"],
    weightedSum: ["المفتاح", "الوزن × القيمة", "الناتج"],
    output: ["الرأس، المركّبة", "مخرج الرأس × Wᴼ", "الناتج"],
  },
  rest: (others, sum) => `و${count(others, TERMS)} أخرى: ${sum}`,
  allTerms: (terms) => (terms === 1 ? "الحد الوحيد" : `كل الحدود: ${terms}`),
  given: (layersBefore) =>
    layersBefore === 0
      ? "هذا العدد مدخل: من هنا يبدأ الحساب."
      : `هذا العدد آتٍ من الطبقة ${layersBefore}.`,
  handBuiltInput: {
    spelling: "هذا العدد مدخل: جزء من تهجئة الرمز.",
    contentWord: "هذا العدد مدخل: 1 لكلمة ذات مضمون، و0 لأي رمز آخر.",
    position: "هذا العدد مدخل: جزء من موضع الرمز.",
  },
  unknown: "لم تسجّل هذه البيانات كيف حُسب هذا العدد.",
};
