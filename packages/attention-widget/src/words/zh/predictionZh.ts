import type { Prediction } from "attention-core";
import { formatShare } from "../formatNumber.js";
import type { PredictionMessages } from "../predictionMessages.js";
import { quote } from "./quote.js";

const likely = ({ token, probability }: Prediction) =>
  `${quote(token)}（${formatShare(probability)}）`;

/** The Chinese words for what comes next. */
export const predictionZh: PredictionMessages = {
  title: (token) => `${quote(token)}之后的预测`,
  others: "任何其他词元",
  was: (probability) => `之前 ${probability}`,
  sentence: (token, first, others) =>
    `在${quote(token)}之后，模型预测${likely(first)}${others.length === 0 ? "" : `；可能性较小的有${others.map(likely).join("、")}`}。`,
  next: "预测的下一个词元",
};
