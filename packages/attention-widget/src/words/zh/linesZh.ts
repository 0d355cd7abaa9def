import { formatNumber, formatShare } from "../formatNumber.js";
import type { LinesMessages } from "../linesMessages.js";
import { inOrder } from "./inOrder.js";
import { quote } from "./quote.js";

/** The lines view in Chinese. */
export const linesZh: LinesMessages = {
  drawn: (lines, numbers) => {
    if (lines !== numbers) return `画出 ${numbers} 条线中的 ${lines} 条，其余太淡，不画。`;
    return lines === 1 ? "1 条线。" : `${lines} 条线，线越深，数值越大。`;
  },
  strongest: (lines, numbers) => `${numbers} 条线中最深的 ${lines} 条。`,
  picture: (stage, queries, keys) => `${stage}，画成连线，从 ${queries} 个词元到 ${keys} 个词元`,
  help: "上下键在词元之间移动，左右键换到另一侧，回车键选中，Shift 加回车键可多选，Esc 键取消选择。",
  keySentence: (key, ranked, stage) =>
    stage === "weights"
      ? `最关注${quote(key)}的是${inOrder(ranked, formatShare)}。`
      : `与${quote(key)}最匹配的是${inOrder(ranked, formatNumber)}。`,
  nothingAttends: (key) => `掩码对所有词元隐藏了${quote(key)}。`,
};
