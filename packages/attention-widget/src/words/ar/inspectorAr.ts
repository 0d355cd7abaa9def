import { formatNumber, formatShare } from "../formatNumber.js";
import type { InspectorMessages } from "../inspectorMessages.js";
import type { Messages } from "../messages.js";
import { ablationAr } from "./ablationAr.js";
import { arcsAr } from "./arcsAr.js";
import { arithmeticAr } from "./arithmeticAr.js";
import { compareAr } from "./compareAr.js";
import { COLUMNS, COMPONENTS, count, ROWS } from "./count.js";
import { editsAr } from "./editsAr.js";
import { firstThen } from "./firstThen.js";
import { growthAr } from "./growthAr.js";
import { headsInWords } from "./headsInWords.js";
import { inOrder } from "./inOrder.js";
import { linesAr } from "./linesAr.js";
import { longTextAr } from "./longTextAr.js";
import { openAr } from "./openAr.js";
import { overviewAr } from "./overviewAr.js";
import { partsAr } from "./partsAr.js";
import { placesAr } from "./placesAr.js";
import { predictionAr } from "./predictionAr.js";
import { quote } from "./quote.js";
import { saturationAr } from "./saturationAr.js";
import { saveAr } from "./saveAr.js";
import { timelineAr } from "./timelineAr.js";
import { toolsAr } from "./toolsAr.js";
import { trainingAr } from "./trainingAr.js";

/** The sentence of several tokens: one verb for weights, one for any other stage. */
const several =
  (weights: (names: string) => string): Messages["rowSentence"] =>
  (names, ranked, stage) =>
    stage === "weights"
      ? `${weights(quote(names))} ${firstThen(ranked, formatShare)}.`
      : `أفضل ما يطابق ${quote(names)}: ${firstThen(ranked, formatNumber)}.`;

/** A vector by its role. */
const VECTORS = { query: "استعلام", key: "مفتاح", value: "قيمة" } as const;

/** `3 صفوف`, or columns where tokens are attended to. */
const lines = (direction: "out" | "in", number: number) =>
  count(number, direction === "out" ? ROWS : COLUMNS);

/** The Arabic words of the instruments. */
export const inspectorAr: InspectorMessages = {
  ...overviewAr,
  ...toolsAr,
  arithmetic: arithmeticAr,
  edits: editsAr,
  compare: compareAr,
  arcs: arcsAr,
  lines: linesAr,
  saturation: saturationAr,
  save: saveAr,
  places: placesAr,
  longText: longTextAr,
  timeline: timelineAr,
  ablation: ablationAr,
  parts: partsAr,
  growth: growthAr,
  training: trainingAr,
  prediction: predictionAr,
  open: openAr,
  onlyWeights: "ليس في هذه البيانات إلا الأوزان.",
  instruments: "أدوات القياس",
  close: "إغلاق",
  combined: {
    heads: (by, heads, layers) =>
      `${{ mean: "متوسط", max: "أكبر", sum: "مجموع" }[by]} ${headsInWords(heads, layers)}`,
    rollout: "تتبّع الانتباه",
  },
  inspector: {
    heads: "عدد الرؤوس",
    hint: "المرور فوق خلية يُظهر رمزيها، والنقر يحدّدها، والنقر مع Shift (أو «تحديد عدة») يضيف غيرها.",
    gridHelp:
      "تنقل مفاتيح الأسهم، ويحدّد مفتاح الإدخال، ويضيف Shift مع الإدخال، ويلغي مفتاح Esc التحديد.",
  },
  shownHead: (layer, head, name) => {
    const place = layer === undefined ? `الرأس ${head}` : `الطبقة ${layer}، الرأس ${head}`;
    // Heads of imported numbers are often called `head 3` already.
    return /^(head\b|\u0627\u0644\u0631\u0623\u0633|$)/i.test(name) ? place : `${place}: ${name}`;
  },
  allHeads: (layer) => (layer === undefined ? "كل الرؤوس" : `الطبقة ${layer}، كل الرؤوس`),
  view: "العرض",
  views: { matrix: "مصفوفة", lines: "خطوط", arcs: "أقواس" },
  direction: "الاتجاه",
  directions: { out: "ينتبه إلى", in: "ينتبه إليه", both: "كلاهما" },
  attendedToBy: "ينتبه إليه",
  matchedBy: "يطابقه",
  sumOfColumn: (sum) => `مجموع ما يناله ${sum}.`,
  sumOf: (direction, selected, sentence) =>
    `مجموع ${direction === "out" ? "الصفوف" : "الأعمدة"} (${selected}): ${sentence}`,
  several: {
    out: {
      attendsTo: "تنتبه إلى",
      matches: "تطابق",
      rowSentence: several((names) => `أكثر ما تنتبه إليه ${names}:`),
    },
    in: {
      attendsTo: "ينتبه إليها",
      matches: "يطابقها",
      rowSentence: several((names) => `أكثر ما ينتبه إلى ${names}:`),
    },
  },
  sumOfSeveral: (direction, selected, sum) => `${lines(direction, selected)} معًا: ${sum}.`,
  unmasked: "بلا قناع: تمر الدرجات كما هي.",
  matrices: { query: "الاستعلامات", key: "المفاتيح", value: "القيم" },
  vectorOf: (role, token, components, lowest, highest) =>
    `في متجه ${VECTORS[role]} ${quote(token)} ${count(components, COMPONENTS)}، من ${lowest} إلى ${highest}.`,
  vectors: {
    hint: "المرور فوق مركّبة يُظهر رمزها، والنقر يحدّدها.",
    gridHelp: "تنقل مفاتيح الأسهم، ويحدّد مفتاح الإدخال، ويلغي مفتاح Esc التحديد.",
  },
  allZero: "كل القيم 0.",
  add: "تحديد عدة",
  selected: (name) => `المحدد: ${quote(name)}.`,
  cleared: "أُلغي التحديد.",
  tokenHint:
    "المرور فوق رمز يُظهر ما ينتبه إليه، والنقر يحدّده، والنقر مع Shift (أو «تحديد عدة») يضيف غيره.",
  play: "تشغيل",
  pause: "إيقاف مؤقت",
  tools: "الأدوات",
  changed: {
    differs: "مقارنةً بالمحفوظ",
    rowSentence: (name, grown, shrunk) => {
      const parts = [
        ...(grown.length === 0 ? [] : [`أكبر زيادة عند ${inOrder(grown, formatNumber)}`]),
        ...(shrunk.length === 0 ? [] : [`أكبر نقصان عند ${inOrder(shrunk, formatNumber)}`]),
      ];
      return `${quote(name)}: ${parts.join("؛ ") || "لم يتغيّر"}.`;
    },
    vectorSentence: (role, name, components, lowest, highest) => {
      const vector = role === "none" ? quote(name) : `متجه ${VECTORS[role]} ${quote(name)}`;
      const none = formatNumber(0);
      if (lowest === none && highest === none) return `${vector}: لا تغيّر حتى منزلتين عشريتين.`;
      return `${vector}: تغيّر من ${lowest} إلى ${highest} على ${count(components, COMPONENTS)}.`;
    },
  },
};
