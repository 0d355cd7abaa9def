import { type ExperimentMask, type GivenMask, wholeMask } from "./masks.js";
import { type OptionalSettings, orDefaults } from "./orDefaults.js";

/** The conditions that a user changes about a layer, to see the effect. */
export interface Experiment {
  /** Which keys are hidden. */
  readonly mask: ExperimentMask;
  /** Cells hidden in addition, whatever `mask` is, counted from 0; those outside the matrix are ignored. */
  readonly hiddenCells: readonly (readonly [query: number, key: number])[];
  /** The first key of the padding, which is hidden in addition; null without padding. */
  readonly paddingFrom: number | null;
  /** Whether scores are divided by √dₖ. */
  readonly isScaled: boolean;
  /** Divides the scores before the softmax, unitless, above 0: below 1 sharpens, above 1 flattens. */
  readonly temperature: number;
}

/** An experiment of which any part may be left out. */
export interface GivenExperiment extends OptionalSettings<Omit<Experiment, "mask">> {
  /** Which keys are hidden. */
  readonly mask?: GivenMask | null | undefined;
}

/** The experiment that changes nothing. */
export const NO_EXPERIMENT: Experiment = {
  mask: { kind: "asGiven" },
  hiddenCells: [],
  paddingFrom: null,
  isScaled: true,
  temperature: 1,
};

/** Completes an experiment that is given in part. */
export function wholeExperiment(experiment: GivenExperiment | null | undefined): Experiment {
  const { mask, ...others } = experiment ?? {};
  return {
    ...NO_EXPERIMENT,
    ...orDefaults<Omit<Experiment, "mask">>(others, NO_EXPERIMENT),
    mask: mask ? wholeMask(mask) : NO_EXPERIMENT.mask,
  };
}

/** Whether an experiment changes nothing, whatever the layer. */
export function isNoExperiment(experiment: Experiment): boolean {
  const { mask, hiddenCells, paddingFrom, isScaled, temperature } = experiment;
  const usesGivenMask = mask.kind === "asGiven" && hiddenCells.length === 0 && paddingFrom === null;
  return usesGivenMask && isScaled && temperature === 1;
}
