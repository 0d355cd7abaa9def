import type { AttentionLayer, Mask } from "attention-core";
import { type Experiment, isNoExperiment, NO_EXPERIMENT } from "../settings/experiment.js";
import { experimentMask } from "./experimentMask.js";
import { possibleFrom } from "./possibleExperiments.js";
import { type StartingPoint, startingPoint } from "./startingPoint.js";

/**
 * What of an experiment changes a layer: nothing that the layer does not allow, and no mask that
 * hides just what was hidden before.
 *
 * @param layer - as it was given; undefined for none
 * @param experiment - what the reader set
 */
export function appliedExperiment(
  layer: AttentionLayer | undefined,
  experiment: Experiment,
): Experiment {
  if (layer === undefined || isNoExperiment(experiment)) return NO_EXPERIMENT;
  return appliedFrom(startingPoint(layer), experiment);
}

/** As `appliedExperiment`, for a starting point that is known; nothing when there is nowhere to begin. */
export function appliedFrom(start: StartingPoint | undefined, experiment: Experiment): Experiment {
  if (start === undefined) return NO_EXPERIMENT;
  const { scale, unmask } = possibleFrom(start);
  const isScaled = experiment.isScaled || !scale;
  const isSameAsOwn = isSameMask(experimentMask(experiment, start.mask, !unmask), start.mask);
  const { mask, hiddenCells, paddingFrom } = isSameAsOwn ? NO_EXPERIMENT : experiment;
  return { ...experiment, isScaled, mask, hiddenCells, paddingFrom };
}

/** Whether two masks hide the same cells; one without heads holds for each of them. */
function isSameMask(first: Mask, second: Mask): boolean {
  const [short, long] = first.data.length < second.data.length ? [first, second] : [second, first];
  return long.data.every((entry, i) => entry === short.data[i % short.data.length]);
}
