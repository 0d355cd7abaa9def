import type { AttentionTrace } from "attention-core";
import { type Experiment, NO_EXPERIMENT } from "../settings/experiment.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import { appliedExperiment } from "./appliedExperiment.js";
import { type PossibleExperiments, possibleExperiments } from "./possibleExperiments.js";

/** What was done to the numbers of one layer, so that they differ from those given. */
export interface AppliedEdits {
  /** What of the experiment changes the layer. */
  readonly experiment: Experiment;
  /** What became of the mask that the layer was given with, if the experiment has another. */
  readonly ownMask: PossibleExperiments["ownMask"];
  /** Tokens of the keys that are left out. */
  readonly excluded: readonly string[];
  /** What becomes of what they got. */
  readonly exclusion: InspectorSettings["exclusion"];
  /** Whether the cells of the softmax are lengths and no shares. */
  readonly isWeighted: boolean;
  /** Whether pieces were joined to words. */
  readonly isOfWords: boolean;
  /** Whether a step that was given is not known any more. */
  readonly isReduced: boolean;
  /** Whether the layer is made of others: then the experiment was done on those. */
  readonly isCombined: boolean;
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

/** A layer before and after the transforms, and the settings that say which they are. */
export interface EditedLayer
  extends Pick<
    InspectorSettings,
    "experiment" | "excludedKeys" | "exclusion" | "weighting" | "combination"
  > {
  /** The numbers as they came, undefined before the first. */
  readonly given: AttentionTrace | undefined;
  /** The same after every transform. */
  readonly trace: AttentionTrace | undefined;
  /** Counted from 0. */
  readonly layer: number;
}

/** What was applied to a layer. */
export function appliedEdits(edited: EditedLayer): AppliedEdits {
  const { given, trace, layer, excludedKeys, exclusion, weighting, combination } = edited;
  const own = given?.layers[layer];
  const now = trace?.layers[layer];
  const afterExperiment = own ?? given?.layers[0]; // what is made of several layers changes with them
  const experiment = appliedExperiment(afterExperiment, edited.experiment);
  const isCombined = own === undefined && now !== undefined;
  const hasMask = afterExperiment !== undefined && experiment.mask.kind !== NO_EXPERIMENT.mask.kind;
  return {
    experiment,
    ownMask: hasMask ? possibleExperiments(afterExperiment).ownMask : "none",
    excluded: excludedKeys.flatMap((key) => trace?.keyTokens[key] ?? []),
    exclusion,
    isWeighted: weighting === "values" && own?.values !== undefined,
    isOfWords: countOf(trace) < countOf(given),
    isReduced: STEPS.some((step) => own?.[step] !== undefined && now?.[step] === undefined),
    isCombined,
    isRollout: isCombined && combination === "rollout",
  };
}

const countOf = (trace?: AttentionTrace) =>
  trace === undefined ? 0 : trace.queryTokens.length + trace.keyTokens.length;
