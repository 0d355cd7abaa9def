import { memoizeFields } from "../../settings/memoize.js";
import type { PredictionMessages } from "../../words/predictionMessages.js";
import {
  type PredictionInput,
  type PredictionPicture,
  predictionPicture,
} from "../prediction/predictionPicture.js";
import type { DrawnInput } from "./drawnInput.js";
import type { UserFocus } from "./userFocus.js";

/** The predictions after the token that is read, and after the selected one, which are announced. */
export interface DrawnPredictions {
  readonly read: PredictionPicture | null;
  readonly selected: PredictionPicture | null;
}

/** Computes the predictions of a stage at each change; what has not changed stays the same object. */
export function drawnPredictions(): (drawn: DrawnInput, place: UserFocus) => DrawnPredictions {
  const readIn = memoizeFields(predictionOf);
  const selectedIn = memoizeFields(predictionOf);
  return ({ input, trace, shown, words }, { panel, read, isSelf }) => {
    const { prediction, locale } = words;
    const common = { trace, saved: input.saved?.trace, words: prediction, locale };
    const [row] = panel.rowAxis === "query" || isSelf ? read.rows : [];
    const token = row ?? (isSelf ? read.columns[0] : undefined);
    return {
      read: readIn({ ...common, query: token ?? null }),
      selected: selectedIn({ ...common, query: shown.selection?.query ?? null }),
    };
  };
}

interface PredictionOf extends PredictionInput {
  readonly words: PredictionMessages;
  readonly locale: string;
}

function predictionOf({ words, locale, ...input }: PredictionOf): PredictionPicture | null {
  return predictionPicture(input, words, locale);
}
