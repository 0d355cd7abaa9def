import type { SaturationMessages } from "../saturationMessages.js";
import { quote } from "./quote.js";

/** The Chinese words for saturation. */
export const saturationZh: SaturationMessages = {
  title: (row) => `${quote(row)}这一行有多饱和？`,
  entropy: "熵",
  gradient: "softmax 的梯度",
  entropyValue: (entropy, max) => `${entropy} 奈特，最大 ${max}`,
  gradientValue: (gradient, max) => `${gradient}，最大 ${max}`,
  before: (value) => `之前：${value}`,
  meaning: {
    single: "只有一个键可见，它得到全部权重。",
    saturated: "已饱和：分数稍有变化，权重几乎不变。",
    open: "未饱和：分数稍有变化，权重就随之变化。",
  },
};
