import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { MaskKind, ParameterMaskKind } from "../settings/masks.js";
import type { Messages, StageMessages } from "./messages.js";

/** The texts of each tool. */
export interface ToolMessages {
  /** Texts of the colour scale. */
  readonly color: ColorMessages;
  /** Texts of highlighting by a threshold. */
  readonly highlight: HighlightMessages;
  /** Texts of excluding keys. */
  readonly exclude: ExcludeMessages;
  /** Texts of experiments. */
  readonly experiment: ExperimentMessages;
  /** Texts of words, value norms, combined heads and rollout. */
  readonly combine: CombineMessages;
}

/** Texts of the colour scale. */
export interface ColorMessages {
  /** Its heading. */
  readonly title: string;
  /** The colour scales to choose from. */
  readonly scales: Readonly<Record<InspectorSettings["colorScale"], string>>;
  /** The note in the legend for each colour scale. */
  readonly legends: Readonly<Record<InspectorSettings["colorScale"], string>>;
  /** The note in the legend where the full colour is the largest weight, and not 1. */
  readonly upToLargest: string;
  /** The switch to one scale for all scores. */
  readonly oneScale: string;
}

/** Texts of highlighting by a threshold. */
export interface HighlightMessages {
  /** Its heading. */
  readonly title: string;
  /** The choice of no threshold. */
  readonly everything: string;
  /** The choice of a threshold by value. */
  readonly byValue: string;
  /** The choice of a threshold by mass. */
  readonly byMass: string;
  /** The threshold that is set: `at least 0.10`. */
  readonly atLeast: (value: string) => string;
  /** The threshold that is set: `the strongest cells that make up 90 % of each row`. */
  readonly mostOf: (share: string) => string;
  /** Why it has no effect at any stage but the softmax. */
  readonly noBudget: string;
}

/** Texts of excluding keys. */
export interface ExcludeMessages {
  /** Its heading. */
  readonly title: string;
  /** Excludes no key. */
  readonly nothing: string;
  /** Excludes the special tokens. */
  readonly special: string;
  /** Excludes the sinks. */
  readonly sinks: string;
  /** Excludes the selected key, or the row's own token; undefined if nothing is selected. */
  readonly selected: (token: string | undefined) => string;
  /** Why some of these buttons are greyed out. */
  readonly missing: string;
  /** A cell without a value, while keys are excluded. */
  readonly hidden: string;
  /** The rule that keeps the gap. */
  readonly gap: string;
  /** The rule that renormalises the other weights. */
  readonly renormalized: string;
}

/** Texts of experiments. */
export interface ExperimentMessages {
  /** Its heading. */
  readonly title: string;
  /** Label of the choice of a mask. */
  readonly mask: string;
  /** The masks to choose from. */
  readonly masks: Readonly<Record<MaskKind, string>>;
  /** How another mask relates to the given one. */
  readonly ownMask: Readonly<Record<"replaced" | "kept", string>>;
  /** Label of the parameter of each mask that has one, with its value. */
  readonly maskParameters: Readonly<Record<ParameterMaskKind, (value: number) => string>>;
  /** Label in place of that for a mask that has none. */
  readonly noMaskParameter: string;
  /** Label of where the padding starts. */
  readonly padding: string;
  /** Label of the switch that makes a click hide a cell. */
  readonly draw: string;
  /** Help while clicks hide cells. */
  readonly drawing: Pick<Messages, "hint" | "gridHelp">;
  /** The switch of the division by √dₖ. */
  readonly scaled: string;
  /** Label of the temperature. */
  readonly temperature: string;
  /** Undoes the experiment. */
  readonly reset: string;
  /** Why no experiment is possible, clicks cannot hide cells, or the division cannot be switched off. */
  readonly whyNot: Readonly<Record<"anything" | "draw" | "drawLines" | "scaled", string>>;
  /** That an experiment is not passed on to later layers. */
  readonly perLayer: string;
}

/** Texts of words, value norms, combined heads and rollout. */
export interface CombineMessages {
  /** Its heading. */
  readonly title: string;
  /** The switch that joins subword tokens. */
  readonly words: string;
  /** The rule by which subword tokens are joined. */
  readonly wordsRule: string;
  /** The switch that weights by value norms. */
  readonly valueWeighted: string;
  /** The formula of the softmax stage with value norms. */
  readonly valueWeightedFormula: string;
  /** The legend of value norms. */
  readonly valueWeightedLegend: string;
  /** The rule of value norms, in one sentence. */
  readonly valueWeightedRule: string;
  /** The switch of rollout. */
  readonly rollout: string;
  /** Why there are no words to join, no value norms, or no rollout. */
  readonly whyNot: Readonly<Record<"words" | "valueWeighted" | "rollout", string>>;
  /** Label of the choice of how to combine heads. */
  readonly combineBy: string;
  /** The rule of each combined layer, in one sentence. */
  readonly rules: Readonly<Record<InspectorSettings["combineBy"] | "rollout", string>>;
  /** The arithmetic of a combined weight from those of the heads; `name` is that of the combination. */
  readonly combinedFrom: (
    by: InspectorSettings["combineBy"],
    name: string,
    numbers: readonly string[],
    result: string,
  ) => string;
  /** The arithmetic of a cell with value norms: weight times norm. */
  readonly normFrom: (weight: string, length: string, result: string) => string;
  /** The arithmetic of a weight of words, from those of their subword tokens in `rows` rows. */
  readonly joinedFrom: (numbers: readonly string[], rows: number, result: string) => string;
  /** The formula and the legend of the softmax stage for weights that are not shares. */
  readonly notShares: Readonly<Record<"max" | "sum", Pick<StageMessages, "formula" | "legend">>>;
  /** The ways to combine heads. */
  readonly combineRules: Readonly<Record<InspectorSettings["combineBy"], string>>;
  /** Why value norms do not change a combined layer. */
  readonly combinesWeights: string;
  /** How to choose heads to combine. */
  readonly combineHint: string;
  /** How many words there are, each of one or several subword tokens. */
  readonly count: (words: number) => string;
  /** Where to find a combined layer, by its name. */
  readonly isShown: (name: string) => string;
  /** The button that ends the combination. */
  readonly separate: string;
}
