import { formatNumber, formatShare } from "../formatNumber.js";
import type { LinesMessages } from "../linesMessages.js";
import { count, LINES, TOKENS } from "./count.js";
import { inOrder } from "./inOrder.js";
import { quote } from "./quote.js";

/** The lines view in Arabic. */
export const linesAr: LinesMessages = {
  drawn: (lines, numbers) => {
    if (lines !== numbers) {
      return `رُسم ${lines} من ${count(numbers, LINES)}، والباقي أبهت من أن يُرسم.`;
    }
    return lines === 1 ? `${count(1, LINES)}.` : `${count(lines, LINES)}، والأوضح منها أكبر قيمة.`;
  },
  strongest: (lines, numbers) => `أوضح ${lines} من ${count(numbers, LINES)}.`,
  picture: (stage, queries, keys) =>
    `${stage} على شكل خطوط، من ${queries} إلى ${count(keys, TOKENS)}`,
  help: "ينقل السهمان للأعلى والأسفل بين الرموز، والأيمن والأيسر إلى الجانب الآخر، ويحدد مفتاح الإدخال، ويضيف Shift مع الإدخال، ويلغي مفتاح Esc التحديد.",
  keySentence: (key, ranked, stage) =>
    stage === "weights"
      ? `أكثر ما ينتبه إلى ${quote(key)}: ${inOrder(ranked, formatShare)}.`
      : `أفضل ما يطابق ${quote(key)}: ${inOrder(ranked, formatNumber)}.`,
  nothingAttends: (key) => `يخفي القناع ${quote(key)} عن كل الرموز.`,
};
