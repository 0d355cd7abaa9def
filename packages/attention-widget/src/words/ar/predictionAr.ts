import type { Prediction } from "attention-core";
import { formatShare } from "../formatNumber.js";
import type { PredictionMessages } from "../predictionMessages.js";
import { quote } from "./quote.js";

const likely = ({ token, probability }: Prediction) =>
  `${quote(token)} (${formatShare(probability)})`;

/** The Arabic words for what comes next. */
export const predictionAr: PredictionMessages = {
  title: (token) => `المتوقَّع بعد ${quote(token)}`,
  others: "أي رمز آخر",
  was: (probability) => `كان ${probability}`,
  sentence: (token, first, others) =>
    `بعد ${quote(token)} يتوقع النموذج ${likely(first)}${others.length === 0 ? "" : `، وأقل احتمالًا: ${others.map(likely).join("، ")}`}.`,
  next: "الرمز التالي المتوقَّع",
};
