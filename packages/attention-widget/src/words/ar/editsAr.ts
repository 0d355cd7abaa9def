import type { Experiment } from "../../settings/experiment.js";
import type { ExperimentMask } from "../../settings/masks.js";
import type { ExclusionEffect } from "../../transforms/exclusionEffect.js";
import type { EditsMessages } from "../editsMessages.js";
import { formatNumber } from "../formatNumber.js";
import { CELLS, count, KEYS, TOKENS } from "./count.js";
import { headsInWords } from "./headsInWords.js";
import { quote } from "./quote.js";

const OWN = {
  none: "",
  replaced: " بدلًا من القناع المعطى",
  kept: " فوق القناع المعطى",
} as const;

function masks({ mask, hiddenCells }: Experiment): readonly string[] {
  const cells = hiddenCells.length;
  const drawn = cells === 0 ? "" : `أُخفيت يدويًا ${count(cells, CELLS)}`;
  if (mask.kind === "custom") return [drawn === "" ? "بلا قناع" : `${drawn} فقط`, ""];
  return [chosenMask(mask), drawn];
}

function chosenMask(mask: ExperimentMask): string {
  switch (mask.kind) {
    case "asGiven":
      return "";
    case "none":
    case "custom":
      return "بلا قناع";
    case "causal":
      return "قناع سببي";
    case "window":
      return `نافذة: ${mask.size > 1 ? `الرمز نفسه و${mask.size - 1} من كل جانب` : "الرمز نفسه فقط"}`;
  }
}

const EFFECTS: Readonly<Record<ExclusionEffect, string>> = {
  nothing: "لا تتغيّر هذه الخطوة",
  gap: "لا تتغيّر الأوزان الأخرى",
  renormalized: "تُعاد تسوية الأوزان الأخرى",
  allKeys: "ما زال المخرج يستعمل كل المفاتيح",
  withResidual: "تُعاد تسوية الأوزان الأخرى، ويبقى نصف الوصلة المتبقية",
};

/** The Arabic words for applied edits. */
export const editsAr: EditsMessages = {
  experiment: (experiment, ownMask) => {
    const { isScaled, temperature, paddingFrom } = experiment;
    const [chosen = "", drawn = ""] = masks(experiment);
    const parts = [
      isScaled ? "" : "الدرجات غير مقسومة على √dₖ",
      temperature === 1 ? "" : `softmax للدرجات مقسومة على τ = ${formatNumber(temperature)}`,
      chosen && chosen + OWN[ownMask],
      drawn,
      paddingFrom === null ? "" : `حشو بعد ${count(paddingFrom, TOKENS)}`,
    ].filter(Boolean);
    return parts.length === 0 ? "" : `تجربة: ${parts.join("، ")}.`;
  },
  inShort: ({ experiment, ablated, excluded: tokens, isWeighted, isOfWords }) => {
    const { isScaled, temperature, paddingFrom } = experiment;
    return [
      ablated.length === 0 ? "" : `من دون ${headsInWords(ablated, 2)}`,
      isScaled ? "" : "غير مقسومة على √dₖ",
      temperature === 1 ? "" : `τ = ${formatNumber(temperature)}`,
      ...masks(experiment),
      paddingFrom === null ? "" : `حشو بعد ${paddingFrom}`,
      isWeighted ? "موزونة بمعيار القيمة" : "",
      isOfWords ? "كلمات" : "",
      tokens.length === 0
        ? ""
        : `دون ${tokens.length > 2 ? count(tokens.length, KEYS) : tokens.map(quote).join("، ")}`,
    ]
      .filter(Boolean)
      .join("، ");
  },
  excluded: (tokens, effect) => `مستبعد: ${tokens.map(quote).join("، ")}؛ ${EFFECTS[effect]}.`,
  ablated: (heads) => `أُوقف: ${heads.join("؛ ")}. تُحسب الطبقات اللاحقة والتنبؤات من دون ذلك.`,
  undo: {
    ablated: "تشغيل كل الرؤوس",
    experiment: "التراجع عن التجربة",
    weighting: "عرض الأوزان",
    words: "عرض أجزاء الكلمات",
    excluded: "إعادة كل المفاتيح",
  },
  undivided: {
    formula: "بلا قسمة",
    explanation: "لا تُقسم الدرجات هنا على √dₖ، بل تمر كما هي.",
    legend: "درجة غير مقسومة",
  },
  cooled: (temperature) => ({
    formula: `÷ τ = ${temperature}`,
    explanation: `تُقسم الدرجات أولًا على τ = ${temperature}: دون 1 يتركّز الصف على رموز أقل، وفوق 1 يتوزّع على رموز أكثر.`,
  }),
  without: {
    gap: {
      formula: "مفاتيح مستبعدة",
      explanation: "لا تُعرض المفاتيح المستبعدة، فمجموع كل صف أقل من 1.",
    },
    renormalized: {
      formula: "مفاتيح مستبعدة",
      explanation: "تُجعل المفاتيح المستبعدة −∞ كالمخفية، فيحوّلها softmax إلى 0.",
    },
  },
  reduced: {
    combined: {
      absent: "أوزان فقط",
      notRecorded: (stage) => `«${stage}» متاحة للرؤوس المفردة فقط.`,
    },
    words: {
      absent: "أجزاء الكلمات فقط",
      notRecorded: (stage) => `«${stage}» متاحة لأجزاء الكلمات فقط.`,
    },
    lengths: {
      absent: "أوزان فقط",
      notRecorded: (stage) => `«${stage}» متاحة لأوزان الانتباه فقط.`,
    },
    changed: {
      absent: "غير متاحة",
      notRecorded: (stage) => `لا يمكن حساب «${stage}» بعد هذا التغيير.`,
    },
  },
};
