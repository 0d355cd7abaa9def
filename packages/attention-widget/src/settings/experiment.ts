import { type Given, orDefaults } from "./orDefaults.js";

/** Which keys an experiment hides. */
export const MASKS = ["asGiven", "none", "causal", "window", "custom"] as const;

/** What a reader changes about one layer, to see what comes of it. */
export interface Experiment {
  /**
   * Which keys are hidden: `asGiven` those that the layer hides itself; `none` and `custom` none;
   * `causal` all later ones; `window` all that are `windowSize` steps away or more, on both sides.
   */
  readonly mask: (typeof MASKS)[number];
  /** Steps, from 1 (only itself) up, as `slidingWindowMask` counts them. */
  readonly windowSize: number;
  /** Hidden besides, whatever `mask` is; cells counted from 0, those outside of the matrix are left out. */
  readonly hiddenCells: readonly (readonly [query: number, key: number])[];
  /** Keys from here on only fill up the length and are hidden besides; null when none does. */
  readonly paddingFrom: number | null;
  /** Whether scores are divided by √dHead. */
  readonly isScaled: boolean;
  /** What the softmax divides by first, unitless, above 0: below 1 sharpens, above 1 flattens. */
  readonly temperature: number;
}

/** Nothing changed. */
export const NO_EXPERIMENT: Experiment = {
  mask: "asGiven",
  windowSize: 3,
  hiddenCells: [],
  paddingFrom: null,
  isScaled: true,
  temperature: 1,
};

/** An experiment of which a part may be left out. */
export function wholeExperiment(experiment: Given<Experiment> | null | undefined): Experiment {
  return { ...NO_EXPERIMENT, ...orDefaults(experiment ?? {}, NO_EXPERIMENT) };
}

/** Whether an experiment changes nothing, whatever it is done on. */
export function isNoExperiment(experiment: Experiment): boolean {
  const { mask, hiddenCells, paddingFrom, isScaled, temperature } = experiment;
  const isMaskKept = mask === "asGiven" && hiddenCells.length === 0 && paddingFrom === null;
  return isMaskKept && isScaled && temperature === 1;
}
