import type { Prediction } from "attention-core";
import type { PredictionMessages } from "../predictionMessages.js";
import { formatsEs } from "./formatsEs.js";
import { quote } from "./quote.js";

const { formatShare } = formatsEs;

const likely = ({ token, probability }: Prediction) =>
  `${quote(token)} (${formatShare(probability)})`;

/** The Spanish words for what comes next. */
export const predictionEs: PredictionMessages = {
  title: (token) => `Predicción después de ${quote(token)}`,
  others: "cualquier otro token",
  was: (probability) => `antes ${probability}`,
  sentence: (token, first, others) =>
    `Después de ${quote(token)}, el modelo predice ${likely(first)}${others.length === 0 ? "" : `; menos probables: ${others.map(likely).join(", ")}`}.`,
  next: "Siguiente token previsto",
};
