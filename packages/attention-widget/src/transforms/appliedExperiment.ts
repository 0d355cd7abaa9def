import type { AttentionLayer, Mask } from "attention-core";
import { type Experiment, isNoExperiment, NO_EXPERIMENT } from "../settings/experiment.js";
import { memoize, memoizeEach } from "../settings/memoize.js";
import { experimentMask } from "./experimentMask.js";
import { possibleExperimentsFrom } from "./possibleExperiments.js";
import { sampledStart } from "./sampledStart.js";
import type { StartingPoint } from "./startingPoint.js";

/**
 * The part of an experiment that changes a layer, without what the layer does not allow, and without a mask that hides
 * the same cells as before.
 *
 * @param layer - as it was given; undefined for none
 * @param experiment - the experiment that the user set
 */
export function appliedExperiment(
  layer: AttentionLayer | undefined,
  experiment: Experiment,
): Experiment {
  if (layer === undefined || isNoExperiment(experiment)) return NO_EXPERIMENT;
  return appliedExperimentFrom(sampledStart(layer), experiment);
}

/** Like `appliedExperiment`, with a known starting point; without one, nothing changes. */
export function appliedExperimentFrom(
  start: StartingPoint | undefined,
  experiment: Experiment,
): Experiment {
  return start === undefined ? NO_EXPERIMENT : appliedAt(start)(experiment);
}

/** Every change asks for the same result several times, and masks of long texts take a while to compare. */
const appliedAt = memoizeEach((start: StartingPoint) =>
  memoize((experiment: Experiment) => possiblePart(start, experiment)),
);

function possiblePart(start: StartingPoint, experiment: Experiment): Experiment {
  const { scale, unmask } = possibleExperimentsFrom(start);
  const isScaled = experiment.isScaled || !scale;
  const isSameAsOwn = isSameMask(experimentMask(experiment, start.mask, !unmask), start.mask);
  const { mask, hiddenCells, paddingFrom } = isSameAsOwn ? NO_EXPERIMENT : experiment;
  return { ...experiment, isScaled, mask, hiddenCells, paddingFrom };
}

/** Whether two masks hide the same cells; a mask without heads applies to each head. */
function isSameMask(first: Mask, second: Mask): boolean {
  if (first === second) return true;
  const [short, long] = first.data.length < second.data.length ? [first, second] : [second, first];
  return long.data.every((entry, i) => entry === short.data[i % short.data.length]);
}
