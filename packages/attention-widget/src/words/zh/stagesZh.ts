import type { Messages } from "../messages.js";

/** The stages in Chinese. */
export const stagesZh: Messages["stages"] = {
  inputs: {
    name: "输入",
    formula: "X",
    explanation: "每个词元起初是一个向量，编码词本身和它的位置；在更深的层里还带有上下文。",
    legend: "分量",
  },
  projected: {
    name: "投影",
    formula: "Q, K, V",
    explanation: "三个矩阵把每个向量变成查询（它在找什么）、键（凭什么找到它）和值（它传递什么）。",
    legend: "分量",
  },
  scores: {
    name: "分数",
    formula: "Q·Kᵀ",
    explanation: "每个查询与每个键的点积：一个词元提供的正是另一个所找的，点积就大。",
    legend: "点积",
  },
  scaledScores: {
    name: "缩放",
    formula: "÷ √dₖ",
    explanation: "分量越多（dₖ），点积散得越开；除以 √dₖ 抵消这一影响。",
    legend: "缩放后的分数",
  },
  maskedScores: {
    name: "掩码",
    formula: "隐藏键",
    explanation: "一个词元不能关注的键被设为 −∞，softmax 把它变成 0。",
    legend: "加掩码的分数",
  },
  weights: {
    name: "Softmax",
    formula: "各行之和为 1",
    explanation: "Softmax 把每一行变成总额为 1 的预算，最匹配的得到最多。",
    legend: "注意力权重",
  },
  headOutputs: {
    name: "加权和",
    formula: "A·V",
    explanation: "每个词元的输出是各个值按它那一行的权重求和。",
    legend: "分量",
  },
  output: {
    name: "输出",
    formula: "concat·Wᴼ",
    explanation: "各头的输出拼接起来再乘以 Wᴼ，每个词元得到一个向量。",
    legend: "分量",
  },
};
