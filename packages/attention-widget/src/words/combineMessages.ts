import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { StageMessages } from "./messages.js";

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
