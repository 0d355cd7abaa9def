import type { Experiment } from "../../settings/experiment.js";
import type { ExperimentMask } from "../../settings/masks.js";
import type { ExclusionEffect } from "../../transforms/exclusionEffect.js";
import type { EditsMessages } from "../editsMessages.js";
import { formatNumber } from "../formatNumber.js";
import { headsInWords } from "./headsInWords.js";
import { quote } from "./quote.js";

const OWN = {
  none: "",
  replaced: "（代替原有掩码）",
  kept: "（叠加在原有掩码上）",
} as const;

function masks({ mask, hiddenCells }: Experiment): readonly string[] {
  const cells = hiddenCells.length;
  const drawn = cells === 0 ? "" : `手动隐藏 ${cells} 个单元格`;
  if (mask.kind === "custom") return [drawn === "" ? "无掩码" : `只${drawn}`, ""];
  return [chosenMask(mask), drawn];
}

function chosenMask(mask: ExperimentMask): string {
  switch (mask.kind) {
    case "asGiven":
      return "";
    case "none":
    case "custom":
      return "无掩码";
    case "causal":
      return "因果掩码";
    case "window":
      return `窗口：${mask.size > 1 ? `自身及两侧各 ${mask.size - 1} 个` : "仅自身"}`;
  }
}

const EFFECTS: Readonly<Record<ExclusionEffect, string>> = {
  nothing: "这一步不变",
  gap: "其余权重不变",
  renormalized: "其余权重重新归一化",
  allKeys: "输出仍使用所有键",
  withResidual: "其余权重重新归一化，残差的一半保留",
};

/** The Chinese words for applied edits. */
export const editsZh: EditsMessages = {
  experiment: (experiment, ownMask) => {
    const { isScaled, temperature, paddingFrom } = experiment;
    const [chosen = "", drawn = ""] = masks(experiment);
    const parts = [
      isScaled ? "" : "分数不除以 √dₖ",
      temperature === 1 ? "" : `分数除以 τ = ${formatNumber(temperature)} 后做 softmax`,
      chosen && chosen + OWN[ownMask],
      drawn,
      paddingFrom === null ? "" : `${paddingFrom} 个词元之后是填充`,
    ].filter(Boolean);
    return parts.length === 0 ? "" : `实验：${parts.join("，")}。`;
  },
  inShort: ({ experiment, ablated, excluded: tokens, isWeighted, isOfWords }) => {
    const { isScaled, temperature, paddingFrom } = experiment;
    return [
      ablated.length === 0 ? "" : `关闭了 ${headsInWords(ablated, 2)}`,
      isScaled ? "" : "不除以 √dₖ",
      temperature === 1 ? "" : `τ = ${formatNumber(temperature)}`,
      ...masks(experiment),
      paddingFrom === null ? "" : `${paddingFrom} 之后是填充`,
      isWeighted ? "按值的范数加权" : "",
      isOfWords ? "按词" : "",
      tokens.length === 0
        ? ""
        : `不含${tokens.length > 2 ? ` ${tokens.length} 个键` : tokens.map(quote).join("、")}`,
    ]
      .filter(Boolean)
      .join("，");
  },
  excluded: (tokens, effect) => `已排除：${tokens.map(quote).join("、")}；${EFFECTS[effect]}。`,
  ablated: (heads) =>
    `已关闭：${heads.join("；")}。之后各层和预测在没有${heads.length === 1 ? "它" : "它们"}的情况下计算。`,
  undo: {
    ablated: "打开所有头",
    experiment: "撤销实验",
    weighting: "显示权重",
    words: "显示子词词元",
    excluded: "恢复所有键",
  },
  undivided: {
    formula: "不做除法",
    explanation: "这里分数不除以 √dₖ，原样通过。",
    legend: "分数，未缩放",
  },
  cooled: (temperature) => ({
    formula: `÷ τ = ${temperature}`,
    explanation: `分数先除以 τ = ${temperature}：小于 1 时一行集中到更少的词元上，大于 1 时分散到更多词元上。`,
  }),
  without: {
    gap: {
      formula: "已排除键",
      explanation: "排除的键不显示，因此各行之和小于 1。",
    },
    renormalized: {
      formula: "已排除键",
      explanation: "排除的键像被隐藏的键一样设为 −∞，softmax 把它变成 0。",
    },
  },
  reduced: {
    combined: {
      absent: "只有权重",
      notRecorded: (stage) => `“${stage}”只对单个头可用。`,
    },
    words: {
      absent: "只有子词",
      notRecorded: (stage) => `“${stage}”只对子词词元可用。`,
    },
    lengths: {
      absent: "只有权重",
      notRecorded: (stage) => `“${stage}”只对注意力权重可用。`,
    },
    changed: {
      absent: "不可用",
      notRecorded: (stage) => `这样修改之后无法计算“${stage}”。`,
    },
  },
};
