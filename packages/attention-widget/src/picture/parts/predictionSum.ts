import { type PredictionParts, roundedParts } from "attention-core";
import { shownToken } from "../../words/shownToken.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import { partName } from "./partName.js";
import { DIGITS, signedNumber } from "./signedNumber.js";

/** A prediction as a sum over what the token carries. */
export interface PredictionSum {
  readonly title: string;
  readonly parts: readonly {
    readonly name: string;
    readonly value: string;
    /** How large it is among the parts, 0–1. */
    readonly share: number;
    readonly isNegative: boolean;
  }[];
}

/** A prediction as a sum, and the token that is predicted. */
export interface KnownPrediction {
  readonly prediction: PredictionParts;
  readonly token: string;
}

/** The parts of a prediction, rounded so that the printed ones add up to the printed score. */
export function predictionSum(
  { prediction, token }: KnownPrediction,
  words: InspectorWords,
): PredictionSum {
  const { parts, contributions, total } = prediction;
  const { locale } = words;
  const rounded = roundedParts(contributions, total, DIGITS);
  const largest = Math.max(...rounded.map(Math.abs), 10 ** -DIGITS);
  return {
    title: words.parts.prediction(shownToken(token), signedNumber(total, locale)),
    parts: parts.map((part, i) => {
      const value = rounded[i] ?? 0;
      return {
        name: partName(part, words),
        value: signedNumber(value, locale),
        share: Math.abs(value) / largest,
        isNegative: value < 0,
      };
    }),
  };
}
