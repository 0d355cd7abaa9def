import { type Given, orDefaults } from "./orDefaults.js";

/** Which keys an experiment hides. */
export const MASKS = ["asGiven", "none", "causal", "window", "custom"] as const;

/** The conditions that a user changes about a layer, to see the effect. */
export interface Experiment {
  /**
   * Which keys are hidden: `asGiven` those of the layer's own mask; `none` and `custom` none;
   * `causal` all later ones; `window` all that are `windowSize` steps away or more, on both sides.
   */
  readonly mask: (typeof MASKS)[number];
  /** Steps, from 1 (only itself) up, as `slidingWindowMask` counts them. */
  readonly windowSize: number;
  /** Cells hidden in addition, whatever `mask` is, counted from 0; those outside the matrix are ignored. */
  readonly hiddenCells: readonly (readonly [query: number, key: number])[];
  /** The first key of the padding, which is hidden in addition; null without padding. */
  readonly paddingFrom: number | null;
  /** Whether scores are divided by √dₖ. */
  readonly isScaled: boolean;
  /** Divides the scores before the softmax, unitless, above 0: below 1 sharpens, above 1 flattens. */
  readonly temperature: number;
}

/** The experiment that changes nothing. */
export const NO_EXPERIMENT: Experiment = {
  mask: "asGiven",
  windowSize: 3,
  hiddenCells: [],
  paddingFrom: null,
  isScaled: true,
  temperature: 1,
};

/** Completes an experiment that is given in part. */
export function wholeExperiment(experiment: Given<Experiment> | null | undefined): Experiment {
  return { ...NO_EXPERIMENT, ...orDefaults(experiment ?? {}, NO_EXPERIMENT) };
}

/** Whether an experiment changes nothing, whatever the layer. */
export function isNoExperiment(experiment: Experiment): boolean {
  const { mask, hiddenCells, paddingFrom, isScaled, temperature } = experiment;
  const isMaskKept = mask === "asGiven" && hiddenCells.length === 0 && paddingFrom === null;
  return isMaskKept && isScaled && temperature === 1;
}
