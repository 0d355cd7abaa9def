import { memoizeFields } from "../../settings/memoize.js";
import type { PredictionMessages } from "../../words/predictionMessages.js";
import {
  type PredictionInput,
  type PredictionPicture,
  predictionPicture,
} from "../prediction/predictionPicture.js";
import type { DrawnInput } from "./drawnInput.js";
import type { UserFocus } from "./userFocus.js";

/** The predictions after the token that is explained, and after the selected one, which are announced. */
export interface DrawnPredictions {
  readonly explained: PredictionPicture | null;
  readonly selected: PredictionPicture | null;
}

/** Computes the predictions of a stage at each change; what has not changed stays the same object. */
export function drawnPredictions(): (drawn: DrawnInput, user: UserFocus) => DrawnPredictions {
  const explainedIn = memoizeFields(predictionOf);
  const selectedIn = memoizeFields(predictionOf);
  return ({ input, trace, shown, words }, { panel, explainedFocus, isSelf }) => {
    const { prediction, locale } = words;
    const common = { trace, saved: input.saved?.trace, words: prediction, locale };
    const [row] = panel.rowAxis === "query" || isSelf ? explainedFocus.rows : [];
    const token = row ?? (isSelf ? explainedFocus.columns[0] : undefined);
    return {
      explained: explainedIn({ ...common, query: token ?? null }),
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
