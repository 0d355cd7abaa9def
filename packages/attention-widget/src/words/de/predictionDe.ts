import type { Prediction } from "attention-core";
import type { PredictionMessages } from "../predictionMessages.js";
import { formatsDe } from "./formatsDe.js";
import { quote } from "./quote.js";

const { formatShare } = formatsDe;

const likely = ({ token, probability }: Prediction) =>
  `${quote(token)} (${formatShare(probability)})`;

/** The German words for what comes next. */
export const predictionDe: PredictionMessages = {
  title: (token) => `Vorhersage nach ${quote(token)}`,
  others: "jedes andere Token",
  was: (probability) => `vorher ${probability}`,
  sentence: (token, first, others) =>
    `Nach ${quote(token)} sagt das Modell ${likely(first)} vorher${others.length === 0 ? "" : `; weniger wahrscheinlich: ${others.map(likely).join(", ")}`}.`,
  next: "Vorhergesagtes nächstes Token",
};
