import type { AttentionSource, AttentionTrace, ScoreCell } from "attention-core";
import { isNoExperiment } from "../../settings/experiment.js";
import { memoizeFields } from "../../settings/memoize.js";
import { readableTrace } from "../../transforms/readableTrace.js";
import { explainedCell } from "../cell/explainedCell.js";
import type { KnownPrediction } from "../parts/predictionSum.js";
import type { KnownScore } from "../parts/scoreTable.js";
import type { DrawnInput } from "./drawnInput.js";
import type { UserFocus } from "./userFocus.js";

/**
 * The score and the prediction to explain, as sums; null if the source does not know their parts. Their tables are
 * loaded with the components that draw them.
 */
export interface DrawnParts {
  readonly score: KnownScore | null;
  readonly prediction: KnownPrediction | null;
}

const UNKNOWN: DrawnParts = { score: null, prediction: null };

/** Computes the sums at each change; what has not changed stays the same object. */
export function drawnParts(): (drawn: DrawnInput, user: UserFocus) => DrawnParts {
  const scoreOf = memoizeFields(scoreAt);
  const predictionOf = memoizeFields(predictionAt);
  return ({ input, shown, edits, numbers }, { panel, explainedFocus, isSelf }) => {
    const { source, given } = input;
    const { experiment, isOfWords, isCombined } = edits;
    const isGiven = isNoExperiment(experiment) && !isOfWords && !isCombined && isSelf;
    if (source === undefined || given === undefined || !isGiven) return UNKNOWN;
    const cell = numbers.isOfPairs ? explainedCell(panel, explainedFocus) : null;
    const { layer, head } = shown;
    const common = { source, given };
    return {
      score:
        cell === null
          ? null
          : scoreOf({ ...common, layer, head, query: cell.row, key: cell.column }),
      prediction: predictionOf({ ...common, query: explainedFocus.rows[0] ?? -1 }),
    };
  };
}

interface PartsInput {
  readonly source: AttentionSource;
  readonly given: AttentionTrace;
}

function scoreAt({ source, given, ...cell }: PartsInput & ScoreCell): KnownScore | null {
  const { queryTokens, keyTokens } = readableTrace(given);
  const [query, key] = [queryTokens[cell.query], keyTokens[cell.key]];
  if (source.scoreParts === undefined || query === undefined || key === undefined) return null;
  return { score: source.scoreParts(given, cell), query, key };
}

function predictionAt({
  source,
  given,
  query,
}: PartsInput & { readonly query: number }): KnownPrediction | null {
  const [first] = given.predictions?.[query] ?? [];
  if (source.predictionParts === undefined || first === undefined) return null;
  const shown = readableTrace(given).predictions?.[query]?.[0] ?? first;
  return {
    prediction: source.predictionParts(given, query, first.token),
    token: shown.token,
  };
}
