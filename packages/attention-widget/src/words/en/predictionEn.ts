import type { Prediction } from "attention-core";
import { formatShare } from "../formatNumber.js";
import type { PredictionMessages } from "../predictionMessages.js";
import { quote } from "./quote.js";

const likely = ({ token, probability }: Prediction) =>
  `${quote(token)} (${formatShare(probability)})`;

/** The English words for what comes next. */
export const predictionEn: PredictionMessages = {
  title: (token) => `Predicted after ${quote(token)}`,
  others: "any other token",
  was: (probability) => `was ${probability}`,
  sentence: (token, first, others) =>
    `After ${quote(token)}, the model predicts ${likely(first)}${others.length === 0 ? "" : `; less likely: ${others.map(likely).join(", ")}`}.`,
  next: "Predicted next token",
};
