import type { Messages } from "../messages.js";

/** The stages in Arabic. */
export const stagesAr: Messages["stages"] = {
  inputs: {
    name: "المدخلات",
    formula: "X",
    explanation: "يبدأ كل رمز متجهًا يمثّل الكلمة وموضعها، ويحمل في الطبقات الأعمق السياق أيضًا.",
    legend: "المركّبات",
  },
  projected: {
    name: "الإسقاط",
    formula: "Q, K, V",
    explanation:
      "ثلاث مصفوفات تحوّل كل متجه إلى استعلام (ما يبحث عنه) ومفتاح (ما يُعثر عليه به) وقيمة (ما ينقله).",
    legend: "المركّبات",
  },
  scores: {
    name: "الدرجات",
    formula: "Q·Kᵀ",
    explanation: "الجداء السلّمي لكل استعلام مع كل مفتاح: كبير حيث يعرض رمز ما يبحث عنه الآخر.",
    legend: "الجداء السلّمي",
  },
  scaledScores: {
    name: "التحجيم",
    formula: "÷ √dₖ",
    explanation: "كلما زادت المركّبات (dₖ) اتسع انتشار الجداءات، والقسمة على √dₖ تعيده إلى ما كان.",
    legend: "درجة محجّمة",
  },
  maskedScores: {
    name: "القناع",
    formula: "إخفاء مفاتيح",
    explanation: "المفاتيح التي لا يجوز للرمز أن ينتبه إليها تُجعل −∞، فيحوّلها softmax إلى 0.",
    legend: "درجة بعد القناع",
  },
  weights: {
    name: "Softmax",
    formula: "مجموع كل صف 1",
    explanation: "يحوّل softmax كل صف إلى ميزانية مقدارها 1، وتنال أفضل المطابقات النصيب الأكبر.",
    legend: "وزن الانتباه",
  },
  headOutputs: {
    name: "المجموع الموزون",
    formula: "A·V",
    explanation: "مخرج كل رمز هو مجموع القيم موزونةً بصفّه.",
    legend: "المركّبات",
  },
  output: {
    name: "المخرج",
    formula: "concat·Wᴼ",
    explanation: "تُسلسل مخرجات الرؤوس وتُضرب في Wᴼ، فيكون لكل رمز متجه واحد.",
    legend: "المركّبات",
  },
};
