import type { Axis } from "../../settings/selection/axis.js";
import type { CompareMessages } from "../compareMessages.js";
import type { LengthsApart, NoDifference } from "../noDifference.js";

const NOUNS: Readonly<Record<Axis, string>> = {
  query: "个查询",
  key: "个键",
  component: "个分量",
};

/** The Chinese words for comparisons. */
export const compareZh: CompareMessages = {
  save: "保存以便比较",
  saveInstead: "改为保存当前内容",
  drop: "丢弃",
  hint: "然后换一个头、修改句子或做一个实验。",
  saved: (label) => `已保存：${label}`,
  present: (label) => `当前：${label}`,
  label: ({ text, layer, head, name, edits }) =>
    [`“${text}”`, headName(layer, head, name), edits].filter(Boolean).join("，"),
  allHeads: (layer) => (layer === undefined ? "所有头" : `第 ${layer} 层，所有头`),
  mode: "比较",
  modes: { side: "并排", difference: "差值" },
  noDifference,
  legend: "当前 − 已保存：负值表示减小",
  same: "没有变化",
  noNumber: "没有差值",
  savedGrid: (grid) => `已保存：${grid}`,
  differenceGrid: (grid) => `当前减去已保存：${grid}`,
  differenceRank: (rank, all) =>
    rank === 1 ? `${all} 个中增加最多` : `从增加最多的数起，${all} 个中第 ${rank}`,
  changes: "变化最大的数，已保存 → 当前",
  asMatrices: "比较时画矩阵，不画连线或弧线。",
  noChanges: "没有达到 0.01 的变化。",
};

function headName(layer: number | undefined, head: number | undefined, name: string): string {
  if (head === undefined) return name;
  const place = layer === undefined ? "" : `第 ${layer} 层 `;
  // Heads of imported numbers are often called `head 3` already.
  const own = /^(head\b|\u5934)/i.test(name) ? name : `头 ${head} ${name}`;
  return `${place}${own}`.trim();
}

function noDifference(reason: NoDifference): string {
  switch (reason.kind) {
    case "absent":
      return "两者之中只有一个有这一步，因此没有差值可看。";
    case "axes":
      return "两者的行或列含义不同，只能并排显示。";
    case "lengths":
      return `${against(reason.lengths)}，只能并排显示。`;
  }
}

/** `8 个词元对 9`, or `2 个查询对 3，5 个键对 4`. */
function against(lengths: readonly LengthsApart[]): string {
  const [rows, columns] = lengths;
  const isSame = rows?.present === columns?.present && rows?.saved === columns?.saved;
  if (rows !== undefined && isSame && columns?.axis !== "component") {
    return `${rows.present} 个词元对 ${rows.saved}`;
  }
  return lengths
    .map(({ present, saved, axis }) => `${present} ${NOUNS[axis]}对 ${saved}`)
    .join("，");
}
