import type { AttentionSource, AttentionTrace, ScoreCell } from "attention-core";
import { isNoExperiment } from "../../settings/experiment.js";
import { memoizeFields } from "../../settings/memoize.js";
import { readableTrace } from "../../transforms/readableTrace.js";
import { explainedCell } from "../cell/explainedCell.js";
import { type PredictionSum, predictionSum } from "../parts/predictionSum.js";
import { type ScoreTable, scoreTable } from "../parts/scoreTable.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import type { DrawnInput } from "./drawnInput.js";
import type { UserFocus } from "./userFocus.js";

/** The parts of the score and of the prediction to explain; null if the source does not know them. */
export interface DrawnParts {
  readonly score: ScoreTable | null;
  readonly prediction: PredictionSum | null;
}

const UNKNOWN: DrawnParts = { score: null, prediction: null };

/** Computes the sums at each change; what has not changed stays the same object. */
export function drawnParts(): (drawn: DrawnInput, place: UserFocus) => DrawnParts {
  const scoreOf = memoizeFields(scoreAt);
  const predictionOf = memoizeFields(predictionAt);
  return ({ input, shown, edits, numbers, words }, { panel, read, isSelf }) => {
    const { source, given } = input;
    const { experiment, isOfWords, isCombined } = edits;
    const isGiven = isNoExperiment(experiment) && !isOfWords && !isCombined && isSelf;
    if (source === undefined || given === undefined || !isGiven) return UNKNOWN;
    const cell = numbers.isOfPairs ? explainedCell(panel, read) : null;
    const { layer, head } = shown;
    const common = { source, given, words };
    return {
      score:
        cell === null
          ? null
          : scoreOf({ ...common, layer, head, query: cell.row, key: cell.column }),
      prediction: predictionOf({ ...common, query: read.rows[0] ?? -1 }),
    };
  };
}

interface PartsInput {
  readonly source: AttentionSource;
  readonly given: AttentionTrace;
  readonly words: InspectorWords;
}

function scoreAt({ source, given, words, ...cell }: PartsInput & ScoreCell): ScoreTable | null {
  const { queryTokens, keyTokens } = readableTrace(given);
  const [query, key] = [queryTokens[cell.query], keyTokens[cell.key]];
  if (source.scoreParts === undefined || query === undefined || key === undefined) return null;
  return scoreTable(source.scoreParts(given, cell), query, key, words);
}

function predictionAt({
  source,
  given,
  words,
  query,
}: PartsInput & { readonly query: number }): PredictionSum | null {
  const [first] = given.predictions?.[query] ?? [];
  if (source.predictionParts === undefined || first === undefined) return null;
  const shown = readableTrace(given).predictions?.[query]?.[0] ?? first;
  return predictionSum(source.predictionParts(given, query, first.token), shown.token, words);
}
