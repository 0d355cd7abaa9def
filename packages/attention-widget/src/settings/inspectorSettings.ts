import type { CompareMode } from "./compareModes.js";
import { type Experiment, NO_EXPERIMENT } from "./experiment.js";
import type { HeadMetric } from "./headMetric.js";
import type { HeadPlace } from "./headPlace.js";
import type { Threshold } from "./threshold.js";

/** How pairs of tokens are drawn: cells of a matrix, or lines between two columns of words. */
export const VIEWS = ["matrix", "lines"] as const;
/** Where the chosen token looks, who looks at it, or both. */
export const DIRECTIONS = ["out", "in", "both"] as const;
/** Ink in proportion, ink that spreads small numbers out, or each row by its own largest number. */
export const COLOR_SCALES = ["linear", "logarithmic", "row"] as const;

/** What becomes of the other shares of a row: as they are, or divided by what is left. */
export const EXCLUSIONS = ["gap", "renormalized"] as const;
/** Shares of attention, or shares times the length of the value they fetch. */
export const WEIGHTINGS = ["shares", "values"] as const;
/** How heads are combined into one. */
export const COMBINE_RULES = ["mean", "max", "sum"] as const;

/** Layers that are made of others: heads mixed into one, all layers as one. */
export const COMBINATIONS = ["heads", "rollout"] as const;

/** How the reader reads: plain data that survives JSON. Nothing is hidden unless asked for. */
export interface InspectorSettings {
  /** How pairs of tokens are drawn. */
  readonly view: (typeof VIEWS)[number];
  /** Where the chosen token looks (`out`), who looks at it (`in`), or both. */
  readonly direction: (typeof DIRECTIONS)[number];
  /** Tokens held together with the first, counted from 0; their rows are summed. */
  readonly alsoSelected: readonly number[];
  /** How numbers become ink. */
  readonly colorScale: (typeof COLOR_SCALES)[number];
  /** Whether scores, scaled scores and masked scores share one scale. */
  readonly hasOneScale: boolean;
  /** Which cells step back; null for none. */
  readonly threshold: Threshold | null;
  /** Keys left out, counted from 0. */
  readonly excludedKeys: readonly number[];
  /** What becomes of the other shares of a row: as they are, or divided by what is left. */
  readonly exclusion: (typeof EXCLUSIONS)[number];
  /** Whether pieces are joined to words. */
  readonly hasWords: boolean;
  /** Shares of attention, or shares times the length of the value they fetch. */
  readonly weighting: (typeof WEIGHTINGS)[number];
  /** Heads mixed into one, shown as a layer of its own; none when empty. */
  readonly combinedHeads: readonly HeadPlace[];
  /** How heads are mixed into one. */
  readonly combineBy: (typeof COMBINE_RULES)[number];
  /** Whether attention rollout over all layers is shown as a layer of its own. */
  readonly hasRollout: boolean;
  /** Which of these two layers is open, in place of a recorded one; null for none. */
  readonly combination: (typeof COMBINATIONS)[number] | null;
  /** What the heads are told apart by; null for their pictures alone. */
  readonly metric: HeadMetric | null;
  /** Whether the heads stand in the order of the metric, the highest first. */
  readonly isSorted: boolean;
  /** What is changed about the layer. */
  readonly experiment: Experiment;
  /** Whether choosing a cell hides it, as part of the experiment. */
  readonly hidesCells: boolean;
  /** How the kept numbers stand beside the present ones. */
  readonly comparison: CompareMode;
}

/** How a reader begins. */
export const DEFAULT_SETTINGS: InspectorSettings = {
  view: "matrix",
  direction: "out",
  alsoSelected: [],
  colorScale: "linear",
  hasOneScale: false,
  threshold: null,
  excludedKeys: [],
  exclusion: "gap",
  hasWords: false,
  weighting: "shares",
  combinedHeads: [],
  combineBy: "mean",
  hasRollout: false,
  combination: null,
  metric: null,
  isSorted: false,
  experiment: NO_EXPERIMENT,
  hidesCells: false,
  comparison: "side",
};

/** What takes an experiment back, and the drawing of its mask with it. */
export const WITHOUT_EXPERIMENT: Partial<InspectorSettings> = {
  experiment: NO_EXPERIMENT,
  hidesCells: false,
};
