import type { AttentionTrace } from "attention-core";
import { type Experiment, NO_EXPERIMENT } from "../settings/experiment.js";
import type { ReadingSettings } from "../settings/inspectorSettings.js";
import { doneExperiment } from "./doneExperiment.js";
import { type PossibleExperiments, possibleExperiments } from "./possibleExperiments.js";

/** What was done to the numbers of one layer, so that they differ from those given. */
export interface Done {
  /** What of the experiment changes the layer. */
  readonly experiment: Experiment;
  /** What became of the mask that the layer was given with, if the experiment has another. */
  readonly ownMask: PossibleExperiments["ownMask"];
  /** Tokens of the keys that are left out. */
  readonly leftOut: readonly string[];
  /** What becomes of what they got. */
  readonly hiddenRule: ReadingSettings["hiddenRule"];
  /** Whether the cells of the softmax are lengths and no shares. */
  readonly isWeighted: boolean;
  /** Whether pieces were joined to words. */
  readonly isOfWords: boolean;
  /** Whether a step that was given is not known any more. */
  readonly isReduced: boolean;
  /** Whether the layer is made of others: then the experiment was done on those. */
  readonly isMade: boolean;
  /** Whether that is the rollout. */
  readonly isRollout: boolean;
}

/** What a layer tells of its steps. */
const STEPS = [
  "inputs",
  "queries",
  "scores",
  "scaledScores",
  "maskedScores",
  "headOutputs",
  "output",
] as const;

/**
 * What was done to a layer.
 *
 * @param given - the numbers as they came, undefined before the first
 * @param trace - the same with what the reader did to them
 * @param layer - counted from 0
 */
export function doneTo(
  given: AttentionTrace | undefined,
  trace: AttentionTrace | undefined,
  layer: number,
  settings: ReadingSettings,
): Done {
  const { hiddenKeys, hiddenRule, weighting, made } = settings;
  const own = given?.layers[layer];
  const now = trace?.layers[layer];
  const tried = own ?? given?.layers[0]; // what is made of several layers changes with them
  const experiment = doneExperiment(tried, settings.experiment);
  const isMade = own === undefined && now !== undefined;
  const hasMask = tried !== undefined && experiment.mask !== NO_EXPERIMENT.mask;
  return {
    experiment,
    ownMask: hasMask ? possibleExperiments(tried).ownMask : "none",
    leftOut: hiddenKeys.flatMap((key) => trace?.keyTokens[key] ?? []),
    hiddenRule,
    isWeighted: weighting === "values" && own?.values !== undefined,
    isOfWords: countOf(trace) < countOf(given),
    isReduced: STEPS.some((step) => own?.[step] !== undefined && now?.[step] === undefined),
    isMade,
    isRollout: isMade && made === "rollout",
  };
}

const countOf = (trace?: AttentionTrace) =>
  trace === undefined ? 0 : trace.queryTokens.length + trace.keyTokens.length;
