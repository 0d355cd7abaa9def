import type { AttentionTrace, HeadPlace } from "attention-core";
import { type Experiment, NO_EXPERIMENT } from "../settings/experiment.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import { appliedExperiment } from "./appliedExperiment.js";
import { type PossibleExperiments, possibleExperiments } from "./possibleExperiments.js";

/** The edits that changed one layer of the given trace. */
export interface AppliedEdits {
  /** The part of the experiment that changes the layer. */
  readonly experiment: Experiment;
  /** What happened to the layer's own mask, if the experiment replaces it. */
  readonly ownMask: PossibleExperiments["ownMask"];
  /** The heads that the source switched off. */
  readonly ablated: readonly HeadPlace[];
  /** Tokens of the excluded keys. */
  readonly excluded: readonly string[];
  /** Whether a gap is kept, or the other weights are renormalised. */
  readonly exclusion: InspectorSettings["exclusion"];
  /** Whether the cells of the softmax are value norms instead of weights. */
  readonly isWeighted: boolean;
  /** Whether subword tokens were joined into words. */
  readonly isOfWords: boolean;
  /** Whether a given stage is no longer known. */
  readonly isReduced: boolean;
  /** Whether the layer is a combined one: then the experiment applied to its layers. */
  readonly isCombined: boolean;
  /** Whether it is the rollout. */
  readonly isRollout: boolean;
}

/** The stages that a layer has. */
const STAGES_OF_LAYER = [
  "inputs",
  "queries",
  "scores",
  "scaledScores",
  "maskedScores",
  "headOutputs",
  "output",
] as const;

/** A layer before and after the transforms, and their settings. */
export interface EditedLayer
  extends Pick<
    InspectorSettings,
    "experiment" | "excludedKeys" | "exclusion" | "weighting" | "combination"
  > {
  /** The numbers as they came, undefined before the first. */
  readonly given: AttentionTrace | undefined;
  /** The trace after every transform. */
  readonly trace: AttentionTrace | undefined;
  /** Counted from 0. */
  readonly layer: number;
}

/** The edits applied to a layer. */
export function appliedEdits(edited: EditedLayer): AppliedEdits {
  const { given, trace, layer, excludedKeys, exclusion, weighting, combination } = edited;
  const givenLayer = given?.layers[layer];
  const now = trace?.layers[layer];
  const afterExperiment = givenLayer ?? given?.layers[0]; // a combined layer changes with its layers
  const experiment = appliedExperiment(afterExperiment, edited.experiment);
  const isCombined = givenLayer === undefined && now !== undefined;
  const hasMask = afterExperiment !== undefined && experiment.mask.kind !== NO_EXPERIMENT.mask.kind;
  return {
    experiment,
    ownMask: hasMask ? possibleExperiments(afterExperiment).ownMask : "none",
    ablated: given?.ablate ?? NO_HEADS,
    excluded: excludedKeys.flatMap((key) => trace?.keyTokens[key] ?? []),
    exclusion,
    isWeighted: weighting === "valueNorms" && givenLayer?.values !== undefined,
    isOfWords: countOf(trace) < countOf(given),
    isReduced: STAGES_OF_LAYER.some(
      (stage) => givenLayer?.[stage] !== undefined && now?.[stage] === undefined,
    ),
    isCombined,
    isRollout: isCombined && combination === "rollout",
  };
}

const NO_HEADS: readonly HeadPlace[] = [];

const countOf = (trace?: AttentionTrace) =>
  trace === undefined ? 0 : trace.queryTokens.length + trace.keyTokens.length;
