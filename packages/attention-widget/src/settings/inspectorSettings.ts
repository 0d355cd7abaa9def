import type { HeadPlace } from "attention-core";
import type { CompareMode } from "./compareModes.js";
import { type Experiment, NO_EXPERIMENT } from "./experiment.js";
import type { HeadMetric } from "./headMetric.js";
import type { Threshold } from "./threshold.js";

/** How pairs of tokens are drawn: as cells of a matrix, lines between two columns, or arcs over the text. */
export const VIEWS = ["matrix", "lines", "arcs"] as const;
/** What the selected token attends to, what attends to it, or both. */
export const DIRECTIONS = ["out", "in", "both"] as const;
/** Colour in proportion, colour that spreads small values out, or each row by its own maximum. */
export const COLOR_SCALES = ["linear", "logarithmic", "row"] as const;
/** The name of a colour scale. */
export type ColorScale = (typeof COLOR_SCALES)[number];

/** What happens to the other weights of a row: unchanged, or divided by their sum. */
export const EXCLUSIONS = ["gap", "renormalized"] as const;
/** Attention weights, or attention weights times the norm of the value. */
export const WEIGHTINGS = ["weights", "valueNorms"] as const;
/** How heads are combined into one. */
export const COMBINE_RULES = ["mean", "max", "sum"] as const;

/** Combined layers: several heads as one, or all layers as one. */
export const COMBINATIONS = ["heads", "rollout"] as const;

/** The settings of the instruments: plain data that survives JSON. By default nothing is hidden. */
export interface InspectorSettings {
  /** How pairs of tokens are drawn. */
  readonly view: (typeof VIEWS)[number];
  /** What the selected token attends to (`out`), what attends to it (`in`), or both. */
  readonly direction: (typeof DIRECTIONS)[number];
  /** Tokens selected together with the first, counted from 0; their rows are summed. */
  readonly alsoSelected: readonly number[];
  /** How values become colours. */
  readonly colorScale: ColorScale;
  /** Whether scores, scaled scores and masked scores share one scale. */
  readonly hasOneScale: boolean;
  /** Which cells are dimmed; null for none. */
  readonly threshold: Threshold | null;
  /** Excluded keys, counted from 0. */
  readonly excludedKeys: readonly number[];
  /** What happens to the other weights of a row: unchanged, or divided by their sum. */
  readonly exclusion: (typeof EXCLUSIONS)[number];
  /** Whether subword tokens are joined into words. */
  readonly hasWords: boolean;
  /** Attention weights, or attention weights times the norm of the value. */
  readonly weighting: (typeof WEIGHTINGS)[number];
  /** Heads combined into one, shown as a layer of its own; none when empty. */
  readonly combinedHeads: readonly HeadPlace[];
  /** How heads are combined into one. */
  readonly combineBy: (typeof COMBINE_RULES)[number];
  /** Whether attention rollout over all layers is shown as a layer of its own. */
  readonly hasRollout: boolean;
  /** Which combined layer is open instead of a recorded one; null for none. */
  readonly combination: (typeof COMBINATIONS)[number] | null;
  /** The metric that the heads are compared by. Null for their pictures alone. */
  readonly metric: HeadMetric | null;
  /** Whether the heads are sorted by the metric, the highest first. */
  readonly isSorted: boolean;
  /** The conditions under which the layer is recomputed. */
  readonly experiment: Experiment;
  /** Whether selecting a cell hides it, as part of the experiment. */
  readonly hidesCells: boolean;
  /** How the saved values are compared with the present ones. */
  readonly comparison: CompareMode;
  /**
   * Which step of a text that a model wrote is shown alone: 0 for the prompt, then one for each token; null for all.
   */
  readonly generationStep: number | null;
  /** Heads that the source switches off: later layers are computed without them. */
  readonly ablatedHeads: readonly HeadPlace[];
  /** Which of the source's checkpoints computes, counted from 0; null for the trained network. */
  readonly checkpoint: number | null;
}

/** The settings that a source computes by, besides those of the heatmap. */
export const SOURCE_SETTINGS = ["ablatedHeads", "checkpoint"] as const;

/** The settings that ask nothing of a source. */
export const AS_TRAINED: Pick<InspectorSettings, (typeof SOURCE_SETTINGS)[number]> = {
  ablatedHeads: [],
  checkpoint: null,
};

/** The settings of a new inspector. */
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
  weighting: "weights",
  combinedHeads: [],
  combineBy: "mean",
  hasRollout: false,
  combination: null,
  metric: null,
  isSorted: false,
  experiment: NO_EXPERIMENT,
  hidesCells: false,
  comparison: "side",
  generationStep: null,
  ...AS_TRAINED,
};

/** The settings that undo an experiment, and end the hiding of cells by clicks. */
export const WITHOUT_EXPERIMENT: Partial<InspectorSettings> = {
  experiment: NO_EXPERIMENT,
  hidesCells: false,
};
