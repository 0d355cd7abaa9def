import type { ToolMessages } from "../toolMessages.js";
import { LISTED_HEADS } from "./headsInWords.js";
import { quote } from "./quote.js";

/** More weights of subword tokens than these are counted, not listed. */
const LISTED_WEIGHTS = 8;

/** The Chinese words of the tools. */
export const toolsZh: ToolMessages = {
  color: {
    title: "颜色",
    scales: { linear: "线性", logarithmic: "对数", row: "每行按各自的最大值" },
    legends: {
      linear: "",
      logarithmic: "对数：标尺的百分之一处有 15\u00a0% 的颜色，十分之一处有一半",
      row: "每行按各自的最大值着色，只能在行内比较",
    },
    upToLargest: "最深的颜色是最大的权重",
    oneScale: "分数、缩放和加掩码的分数共用一个标尺",
  },
  highlight: {
    title: "突出显示",
    everything: "所有单元格",
    byValue: "强的单元格",
    byMass: "每行的大部分",
    atLeast: (value) => `不低于 ${value} 的单元格，其余变淡。`,
    noBudget: "“每行的大部分”只适用于注意力权重，这里显示所有单元格。",
    mostOf: (share) => `每行中合起来占 ${share}\u00a0% 的最强单元格。`,
  },
  exclude: {
    title: "排除键",
    nothing: "不排除",
    special: "特殊词元",
    sinks: "汇聚点",
    selected: (token) => (token === undefined ? "选中的键" : `选中的键${quote(token)}`),
    missing: "灰色：文本中没有这样的词元，或没有选中任何词元。",
    hidden: "被掩码隐藏，或已排除",
    gap: "保留空缺：各行之和小于 1",
    renormalized: "重新归一化：各行之和重新为 1",
  },
  experiment: {
    title: "实验",
    mask: "掩码",
    masks: {
      asGiven: "原有的",
      none: "无",
      causal: "因果",
      window: "滑动窗口",
      custom: "只有手动隐藏的单元格",
    },
    ownMask: {
      replaced: "另一个掩码代替了原有掩码（例如“因果掩码”）；输入仍是用原有掩码算出来的。",
      kept: "原有掩码保留：被它隐藏的单元格没有分数。",
    },
    noMaskParameter: "这个掩码没有大小。",
    maskParameters: {
      window: (size) => `窗口：${size > 1 ? `自身及两侧各 ${size - 1} 个` : "仅自身"}`,
    },
    padding: "填充之前的词元",
    draw: "点击单元格来隐藏",
    drawing: {
      hint: "把指针移到单元格上可看到它的词元；点击可隐藏它或再次显示。",
      gridHelp: "方向键移动，回车键隐藏单元格或再次显示，Esc 键取消选择。",
    },
    scaled: "除以 √dₖ",
    temperature: "温度",
    reset: "全部撤销",
    whyNot: {
      anything: "这些权重不是由 softmax 得到的，因此不能做实验。",
      draw: "子词词元合并成词时不可用。",
      drawLines: "只在矩阵中可用。",
      scaled: "不知道做除法之前的分数。",
    },
    perLayer: "每一层都从它原来的输入重新计算，改动不会传到后面的层。",
  },
  combine: {
    title: "合并",
    words: "子词词元合并成词",
    wordsRule: "一个词的子词词元变成一行一列：行取平均，列求和。",
    valueWeighted: "按值的范数加权",
    valueWeightedFormula: "× 值的范数",
    valueWeightedLegend: "所加向量的范数",
    valueWeightedRule:
      "每个单元格是它所加向量的范数，即权重乘以值，已知 Wᴼ 时再经过 Wᴼ（Kobayashi et al. 2020）；各行之和不为 1。",
    rollout: "贯穿所有层的 rollout",
    whyNot: {
      words: "文本中没有由多个子词词元组成的词。",
      valueWeighted: "不知道各个值。",
      rollout: "查询和键是不同的词元。",
    },
    rules: {
      mean: "每个单元格是各头在该处权重的平均值。",
      max: "每个单元格是各头在该处权重的最大值；最大值不是份额，各头不同时行之和大于 1。",
      sum: "每个单元格是各头在该处权重的总和；总和不是份额，每行之和等于各头该行之和的总数。",
      rollout: "把注意力逐层相乘，每个词元的一半通过残差连接（Abnar & Zuidema 2020）。",
    },
    combinedFrom: (by, name, numbers, result) => {
      if (numbers.length > LISTED_HEADS) return `${name}在此单元格：${result}。`;
      const sum = numbers.join(" + ");
      const working = {
        mean: `(${sum}) ÷ ${numbers.length} = ${result}`,
        max: `${numbers.join("、")} 中最大的是 ${result}`,
        sum: `${sum} = ${result}`,
      };
      return `${name}在此单元格：${working[by]}。`;
    },
    normFrom: (weight, length, result) => `权重 ${weight} × 值的范数 ${length} = ${result}。`,
    joinedFrom: (numbers, rows, result) => {
      if (numbers.length === 1) return "每个词就是一个子词词元，因此权重不变。";
      const shared = rows === 1 ? "" : ` ÷ ${rows} 行`;
      return numbers.length > LISTED_WEIGHTS
        ? `${numbers.length} 个子词权重之和${shared} = ${result}。`
        : `(${numbers.join(" + ")})${shared} = ${result}。`;
    },
    notShares: {
      max: { formula: "各头的最大值", legend: "最大权重" },
      sum: { formula: "各头的总和", legend: "权重之和" },
    },
    combineBy: "合并各头的方式",
    combineRules: { mean: "平均", max: "最大值", sum: "总和" },
    combinesWeights: "合并的层由注意力权重构成，而不是由值的范数构成。",
    combineHint: "按住 Shift 点击下面的头，或在头上按空格键，即可合并它们。",
    count: (words) => `${words} 个词`,
    isShown: (name) => `“${name}”单独占一行，在各头下面。`,
    separate: "拆开各头",
  },
};
