import type { Axis } from "../../settings/selection/axis.js";
import type { CompareMessages } from "../compareMessages.js";
import type { LengthsApart, NoDifference } from "../noDifference.js";
import { COMPONENTS, count, KEYS, type Noun, QUERIES, TOKENS } from "./count.js";

const NOUNS: Readonly<Record<Axis, Noun>> = { query: QUERIES, key: KEYS, component: COMPONENTS };

/** The Arabic words for comparisons. */
export const compareAr: CompareMessages = {
  save: "حفظ للمقارنة",
  saveInstead: "حفظ الحالي بدلًا منه",
  drop: "تجاهل المحفوظ",
  hint: "بعد ذلك يمكن اختيار رأس آخر أو تغيير الجملة أو إجراء تجربة.",
  saved: (label) => `المحفوظ: ${label}`,
  present: (label) => `الآن: ${label}`,
  label: ({ text, layer, head, name, edits }) =>
    [`«\u2068${text}\u2069»`, headName(layer, head, name), edits].filter(Boolean).join("، "),
  allHeads: (layer) => (layer === undefined ? "كل الرؤوس" : `الطبقة ${layer}، كل الرؤوس`),
  mode: "المقارنة",
  modes: { side: "جنبًا إلى جنب", difference: "الفرق" },
  noDifference,
  legend: "الآن − المحفوظ: سالب حيث نقصت القيمة",
  same: "لم يتغيّر شيء",
  noNumber: "لا فرق",
  savedGrid: (grid) => `المحفوظ: ${grid}`,
  differenceGrid: (grid) => `الآن ناقص المحفوظ: ${grid}`,
  differenceRank: (rank, all) =>
    rank === 1 ? `أكبر زيادة من بين ${all}` : `المرتبة ${rank} من ${all} بدءًا بأكبر زيادة`,
  changes: "أكبر التغيّرات، من المحفوظ إلى الآن",
  asMatrices: "تُرسم المقارنات مصفوفات، لا خطوطًا ولا أقواسًا.",
  noChanges: "لم يتغيّر شيء بمقدار 0.01 أو أكثر.",
};

function headName(layer: number | undefined, head: number | undefined, name: string): string {
  if (head === undefined) return name;
  const place = layer === undefined ? "" : `الطبقة ${layer} `;
  // Heads of imported numbers are often called `head 3` already.
  const own = /^(head\b|\u0627\u0644\u0631\u0623\u0633)/i.test(name)
    ? name
    : `الرأس ${head} ${name}`;
  return `${place}${own}`.trim();
}

function noDifference(reason: NoDifference): string {
  switch (reason.kind) {
    case "absent":
      return "هذه الخطوة موجودة في أحدهما فقط، فلا فرق يُعرض.";
    case "axes":
      return "معنى الصفوف أو الأعمدة مختلف بينهما: جنبًا إلى جنب فقط.";
    case "lengths":
      return `${against(reason.lengths)}: جنبًا إلى جنب فقط.`;
  }
}

/** `8 رموز مقابل 9`, or `استعلامان مقابل 3، 5 مفاتيح مقابل 4`. */
function against(lengths: readonly LengthsApart[]): string {
  const [rows, columns] = lengths;
  const isSame = rows?.present === columns?.present && rows?.saved === columns?.saved;
  if (rows !== undefined && isSame && columns?.axis !== "component") {
    return `${count(rows.present, TOKENS)} مقابل ${rows.saved}`;
  }
  return lengths
    .map(({ present, saved, axis }) => `${count(present, NOUNS[axis])} مقابل ${saved}`)
    .join("، ");
}
