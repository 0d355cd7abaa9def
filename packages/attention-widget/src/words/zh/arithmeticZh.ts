import type { Step } from "../../transforms/arithmetic/step.js";
import type { ArithmeticMessages } from "../arithmeticMessages.js";
import { formatDigits } from "../formatDigits.js";

const PRODUCTS = {
  projection: (count: number) => `输入 × W 的一列，共 ${count} 个分量`,
  score: (count: number) => `q·k，共 ${count} 项`,
  weightedSum: (count: number) => `权重 × 值，共 ${count} 个键`,
  output: (count: number) => `拼接的各头 × Wᴼ 的一列，共 ${count} 个分量`,
};

function step(what: Step): string {
  switch (what.kind) {
    case "product":
      return PRODUCTS[what.of](what.terms.length);
    case "bias":
      return `+ 偏置 ${formatDigits(what.bias)}`;
    case "scale":
      return `÷ √${what.dHead}`;
    case "factor":
      return what.factor === 1 ? "不做除法" : `× ${formatDigits(what.factor)}`;
    case "mask":
      return what.result === -Infinity ? "+ −∞，被掩码隐藏" : "+ 0，未被隐藏";
    case "hidden":
      return "被掩码隐藏";
    case "temperature":
      return `÷ 温度 ${formatDigits(what.temperature)}`;
    case "largest":
      return `− 本行最大值 ${formatDigits(what.largest)}`;
    case "exponential":
      return "exp";
    case "share":
      return `÷ 本行之和 ${formatDigits(what.sum)}`;
  }
}

/** The arithmetic in Chinese. */
export const arithmeticZh: ArithmeticMessages = {
  why: "为什么",
  is: "=",
  chain: "从查询和键到加权和",
  link: (operation, stage) => `${operation}；打开“${stage}”`,
  weight: "注意力权重",
  weightedValue: "权重 × 值的长度",
  component: (number) => `第 ${number} 个分量`,
  step,
  largest: "分数较大时先减去本行最大值，使 exp 便于阅读；权重不受影响。",
  termColumns: {
    projection: ["分量", "输入 × W", "乘积"],
    score: ["分量", "查询 × 键", "乘积"],
    weightedSum: ["键", "权重 × 值", "乘积"],
    output: ["头，分量", "头的输出 × Wᴼ", "乘积"],
  },
  rest: (count, sum) => `其余 ${count} 项：${sum}`,
  allTerms: (count) => (count === 1 ? "唯一的一项" : `全部 ${count} 项`),
  given: (layersBefore) =>
    layersBefore === 0 ? "这个数是输入，计算由此开始。" : `这个数来自第 ${layersBefore} 层。`,
  handBuiltInput: {
    spelling: "这个数是输入：词元拼写的一部分。",
    contentWord: "这个数是输入：实词为 1，其他词元为 0。",
    position: "这个数是输入：词元位置的一部分。",
  },
  unknown: "数据中没有记录这个数是怎样算出来的。",
};
