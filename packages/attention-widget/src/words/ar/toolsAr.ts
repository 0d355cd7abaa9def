import type { ToolMessages } from "../toolMessages.js";
import { count, WORDS } from "./count.js";
import { LISTED_HEADS } from "./headsInWords.js";
import { quote } from "./quote.js";

/** More weights of subword tokens than these are counted, not listed. */
const LISTED_WEIGHTS = 8;

/** The Arabic words of the tools. */
export const toolsAr: ToolMessages = {
  color: {
    title: "اللون",
    scales: { linear: "خطي", logarithmic: "لوغاريتمي", row: "كل صف حسب أكبر قيمه" },
    legends: {
      linear: "",
      logarithmic: "لوغاريتمي: لجزء من مئة من المقياس 15\u00a0% من اللون، ولعُشره نصفه",
      row: "كل صف حسب أكبر قيمه: المقارنة داخل الصف فقط",
    },
    upToLargest: "اللون الكامل هو أكبر وزن",
    oneScale: "مقياس واحد للدرجات قبل التحجيم وبعده وبعد القناع",
  },
  highlight: {
    title: "الإبراز",
    everything: "كل الخلايا",
    byValue: "الخلايا القوية",
    byMass: "معظم كل صف",
    atLeast: (value) => `الخلايا التي لا تقل عن ${value}، والبقية باهتة.`,
    noBudget: "«معظم كل صف» يخص أوزان الانتباه وحدها، وتظهر هنا كل الخلايا.",
    mostOf: (share) => `أقوى الخلايا التي تكوّن معًا ${share}\u00a0% من كل صف.`,
  },
  exclude: {
    title: "استبعاد مفاتيح",
    nothing: "لا شيء",
    special: "الرموز الخاصة",
    sinks: "البالوعات",
    selected: (token) =>
      token === undefined ? "المفتاح المحدد" : `المفتاح المحدد ${quote(token)}`,
    missing: "الرمادي: ليس في هذا النص رمز كهذا، أو لم يُحدَّد رمز.",
    hidden: "مخفي بالقناع أو مستبعد",
    gap: "إبقاء الفراغ: مجموع كل صف أقل من 1",
    renormalized: "إعادة التسوية: مجموع كل صف 1 من جديد",
  },
  experiment: {
    title: "تجربة",
    mask: "القناع",
    masks: {
      asGiven: "كما أُعطي",
      none: "بلا قناع",
      causal: "سببي",
      window: "نافذة منزلقة",
      custom: "الخلايا المخفية يدويًا فقط",
    },
    ownMask: {
      replaced:
        "يحل قناع آخر محل القناع المعطى (مثل «قناع سببي»)، أما المدخلات فقد حُسبت بالقناع المعطى.",
      kept: "يبقى القناع المعطى: الخلايا التي يخفيها بلا درجة.",
    },
    noMaskParameter: "ليس لهذا القناع حجم.",
    maskParameters: {
      window: (size) =>
        `النافذة: ${size > 1 ? `الرمز نفسه و${size - 1} من كل جانب` : "الرمز نفسه فقط"}`,
    },
    padding: "عدد الرموز قبل الحشو",
    draw: "النقر على الخلايا لإخفائها",
    drawing: {
      hint: "المرور فوق خلية يُظهر رمزيها، والنقر يخفيها أو يظهرها من جديد.",
      gridHelp:
        "تنقل مفاتيح الأسهم، ويخفي مفتاح الإدخال خلية أو يظهرها من جديد، ويلغي مفتاح Esc التحديد.",
    },
    scaled: "القسمة على √dₖ",
    temperature: "درجة الحرارة",
    reset: "التراجع عن كل شيء",
    whyNot: {
      anything: "هذه الأوزان ليست ناتج softmax، فلا تمكن التجربة عليها.",
      draw: "غير متاح ما دامت أجزاء الكلمات مدموجة.",
      drawLines: "في المصفوفة فقط.",
      scaled: "الدرجات قبل القسمة غير معروفة.",
    },
    perLayer: "يُعاد حساب كل طبقة من مدخلاتها الأصلية، ولا ينتقل التغيير إلى الطبقات التالية.",
  },
  combine: {
    title: "الدمج",
    words: "أجزاء الكلمات إلى كلمات",
    wordsRule: "تصير أجزاء الكلمة صفًا واحدًا وعمودًا واحدًا: متوسط الصفوف ومجموع الأعمدة.",
    valueWeighted: "الوزن بمعيار القيمة",
    valueWeightedFormula: "× معيار القيمة",
    valueWeightedLegend: "معيار المتجه المضاف",
    valueWeightedRule:
      "كل خلية هي معيار المتجه الذي تضيفه، أي الوزن في القيمة، عبر Wᴼ إن كانت معروفة (Kobayashi et al. 2020)، ولا يساوي مجموع الصفوف 1.",
    rollout: "تتبّع الانتباه عبر كل الطبقات",
    whyNot: {
      words: "ليس في هذا النص كلمة من عدة أجزاء.",
      valueWeighted: "القيم غير معروفة.",
      rollout: "الاستعلامات والمفاتيح رموز مختلفة.",
    },
    rules: {
      mean: "كل خلية هي متوسط أوزان الرؤوس فيها.",
      max: "كل خلية هي أكبر أوزان الرؤوس فيها، والقيمة العظمى ليست حصة، فمجموع الصف أكبر من 1 حيث تختلف الرؤوس.",
      sum: "كل خلية هي مجموع أوزان الرؤوس فيها، والمجموع ليس حصة، فمجموع الصف هو مجموع صفوف الرؤوس.",
      rollout:
        "الانتباه مضروبًا عبر كل الطبقات، ويمر نصف كل رمز في الوصلة المتبقية (Abnar & Zuidema 2020).",
    },
    combinedFrom: (by, name, numbers, result) => {
      if (numbers.length > LISTED_HEADS) return `${name} عند هذه الخلية: ${result}.`;
      const sum = numbers.join(" + ");
      const working = {
        mean: `\u2066(${sum}) ÷ ${numbers.length} = ${result}\u2069`,
        max: `أكبر ${numbers.join("، ")} هو ${result}`,
        sum: `\u2066${sum} = ${result}\u2069`,
      };
      return `${name} عند هذه الخلية: ${working[by]}.`;
    },
    normFrom: (weight, length, result) =>
      `الوزن ${weight} في معيار القيمة ${length} يساوي ${result}.`,
    joinedFrom: (numbers, rows, result) => {
      if (numbers.length === 1) return "كل كلمة هنا جزء واحد، فيبقى وزنها كما هو.";
      const shared = rows === 1 ? "" : ` ÷ ${rows}`;
      return numbers.length > LISTED_WEIGHTS
        ? `مجموع أوزان الأجزاء (${numbers.length})${shared}: ${result}.`
        : `\u2066(${numbers.join(" + ")})${shared} = ${result}\u2069.`;
    },
    notShares: {
      max: { formula: "أكبر الرؤوس", legend: "أكبر وزن" },
      sum: { formula: "مجموع الرؤوس", legend: "مجموع الأوزان" },
    },
    combineBy: "طريقة دمج الرؤوس",
    combineRules: { mean: "المتوسط", max: "القيمة العظمى", sum: "المجموع" },
    combinesWeights: "تُبنى الطبقات المدموجة من أوزان الانتباه، لا من معايير القيم.",
    combineHint: "تُدمج الرؤوس أدناه بالنقر عليها مع Shift، أو بمفتاح المسافة.",
    count: (words) => count(words, WORDS),
    isShown: (name) => `لـ«${name}» صف خاص تحت الرؤوس.`,
    separate: "فصل الرؤوس",
  },
};
