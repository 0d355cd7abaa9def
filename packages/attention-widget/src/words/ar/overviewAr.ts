import type { OverviewMessages } from "../overviewMessages.js";
import { count, HEADS, LAYERS } from "./count.js";

const SHARE = "متوسط وزن الانتباه، من 0 إلى 1";

/** `L2 H3`, as papers write it in any language, or `الرأس 3` of the only layer. */
export const headLabel = (layer: number | undefined, head: number) =>
  layer === undefined ? `الرأس ${head}` : `\u2066L${layer} H${head}\u2069`;

/** The overview in Arabic. */
export const overviewAr: OverviewMessages = {
  overview: {
    metric: "قياس الرؤوس حسب",
    noMetric: "الصور فقط",
    metrics: {
      entropy: {
        name: "التوزّع (الإنتروبيا)",
        definition:
          "مدى تساوي توزيع الرمز انتباهَه على المفاتيح المتاحة له: الإنتروبيا كنسبة من أقصاها.",
        unit: "0: كله على مفتاح واحد، 1: كل المفاتيح متساوية",
      },
      previousToken: {
        name: "الرمز السابق",
        definition: "مقدار انتباه الرمز إلى الرمز الذي قبله مباشرة.",
        unit: SHARE,
      },
      nextToken: {
        name: "الرمز التالي",
        definition: "مقدار انتباه الرمز إلى الرمز الذي بعده مباشرة.",
        unit: SHARE,
      },
      induction: {
        name: "الاستقراء",
        definition: "لرمز سبق ظهوره: مقدار الانتباه إلى الرمز الذي تلاه في المرة السابقة.",
        unit: SHARE,
      },
      sink: {
        name: "الرمز الأول",
        definition:
          "مقدار انتباه الرمز إلى المفتاح الأول، حيث تضع رؤوس كثيرة ما لا تستعمله من الانتباه («بالوعة الانتباه»).",
        unit: SHARE,
      },
      self: {
        name: "نفسه",
        definition: "مقدار انتباه الرمز إلى موضعه هو.",
        unit: SHARE,
      },
      distance: {
        name: "المسافة",
        definition: "متوسط المسافة إلى الرموز التي يُنتبه إليها، قبلًا أو بعدًا، موزونًا بالانتباه.",
        unit: "عدد الرموز",
      },
    },
    sort: "الأعلى أولًا",
    choose: "اختيار رؤوس لدمجها",
    grid: (heads, layers) => `${count(heads, HEADS)} في ${count(layers, LAYERS)}`,
    gridHelp:
      "تنقل مفاتيح الأسهم، ويفتح مفتاح الإدخال، ويضيف مفتاح المسافة رأسًا إلى الدمج أو يزيله.",
    head: (layer, head) => `الطبقة ${layer}، الرأس ${head}`,
    label: headLabel,
    value: (name, value) => `${name}: ${value}`,
    rank: (rank, all) => `المرتبة ${rank} من ${all}`,
    distance: (tokens) => `${tokens} من الرموز`,
    unknown: {
      otherText: "غير معرّف، الاستعلامات والمفاتيح رموز مختلفة",
      tooShort: "غير معرّف، لا يوجد سوى رمز واحد",
      noRepeat: "غير معرّف، لا رمز يتكرر حرفًا بحرف",
      noChoice: "غير معرّف، لا رمز متاح له أكثر من مفتاح",
      allHidden: "غير معرّف، كل المفاتيح مخفية",
      notFinite: "غير معرّف، الأوزان ليست أعدادًا منتهية",
      gap: "غير معرّف ما دامت المفاتيح المستبعدة تترك فراغًا",
      notShares: "غير معرّف للقيمة العظمى أو للمجموع، فصفوفهما لا يساوي مجموعها 1",
    },
    range: (lowest, highest) =>
      lowest === highest ? `كل الرؤوس: ${lowest}.` : `الرؤوس من ${lowest} إلى ${highest}.`,
    noRange: (value) => `${value}.`,
    fullColor: "في صورة المجموع يأخذ 1 فما فوق اللون الكامل.",
    pooled: "كل نقطة تعرض أكبر الأوزان التي تحتها.",
  },
};
