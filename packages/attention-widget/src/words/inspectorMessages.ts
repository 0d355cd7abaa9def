import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { CombinationLabels } from "../transforms/combinedLayers.js";
import type { ArithmeticMessages } from "./arithmeticMessages.js";
import type { ChangedMessages, CompareMessages } from "./compareMessages.js";
import type { EditsMessages } from "./editsMessages.js";
import type { LinesMessages } from "./linesMessages.js";
import type { Messages, StageMessages } from "./messages.js";
import type { OverviewMessages } from "./overviewMessages.js";
import type { SaturationMessages } from "./saturationMessages.js";

/** Every word of the instruments, besides those of the heatmap. */
export interface InspectorMessages extends OverviewMessages {
  /** Words of how a number came about. */
  readonly arithmetic: ArithmeticMessages;
  /** Words of comparing. */
  readonly compare: CompareMessages;
  /** Words of the lines view. */
  readonly lines: LinesMessages;
  /** Words of how saturated a row is. */
  readonly saturation: SaturationMessages;
  /** Names of the layers made of others. */
  readonly combined: CombinationLabels;
  /** Label of the choice of how many heads, which must not be read as the choice of one. */
  readonly heads: string;
  /**
   * Which head is drawn, layer and head counted from 1, with its name; without the layer when there
   * is only one.
   */
  readonly shownHead: (layer: number | undefined, head: number, name: string) => string;
  /** In its place where every head has the same numbers: before they part and after they are joined. */
  readonly allHeads: (layer: number | undefined) => string;
  /** Label of the choice between matrix and lines. */
  readonly view: string;
  /** The two. */
  readonly views: Readonly<Record<InspectorSettings["view"], string>>;
  /** Label of the choice of direction. */
  readonly direction: string;
  /** The directions to choose from. */
  readonly directions: Readonly<Record<InspectorSettings["direction"], string>>;
  /** Between a token and what the weights of its column say. */
  readonly attendedToBy: string;
  /** Between a token and what the scores of its column say. */
  readonly matchedBy: string;
  /** What a column's weights add up to; no column has a fixed sum. */
  readonly sumOfColumn: (sum: string) => string;
  /** What is said of several rows (`out`) or columns (`in`) that are added up, before what it says. */
  readonly sumOf: (direction: "out" | "in", count: number, sentence: string) => string;
  /** Between several of them and what they say, and what they do in one sentence. */
  readonly several: Readonly<
    Record<"out" | "in", Pick<Messages, "attendsTo" | "matches" | "rowSentence">>
  >;
  /** What the weights of all of them add up to. */
  readonly sumOfSeveral: (direction: "out" | "in", count: number, sum: string) => string;
  /** What the step of the mask does where nothing is hidden. */
  readonly unmasked: string;
  /** What the matrices of one step are, which has several. */
  readonly matrices: Readonly<Record<"query" | "key" | "value", string>>;
  /** One of their vectors in one sentence: which of the three it is, and of which token. */
  readonly vectorOf: (
    role: "query" | "key" | "value",
    token: string,
    count: number,
    lowest: string,
    highest: string,
  ) => string;
  /** Which keys do what in the matrix. */
  readonly gridHelp: string;
  /** What can be done with vectors, whose tokens are not added up. */
  readonly vectors: Pick<Messages, "hint" | "gridHelp">;
  /** The legend of a picture in which nothing has ink. */
  readonly allZero: string;
  /** The switch by which choosing a token adds it. */
  readonly add: string;
  /** Said when a token, or several, are held. */
  readonly selected: (name: string) => string;
  /** Said when nothing is held any more. */
  readonly cleared: string;
  /** How to choose, shown while nothing is chosen. */
  readonly hint: string;
  /** Starts playing through the steps. */
  readonly play: string;
  /** Stops it. */
  readonly pause: string;
  /** Name of everything that can be set besides. */
  readonly tools: string;
  /** Words of a row of differences. */
  readonly changed: ChangedMessages;
  /** Words of how numbers become ink. */
  readonly colour: ColourMessages;
  /** Words of thresholds. */
  readonly highlight: HighlightMessages;
  /** Words of leaving out keys. */
  readonly exclude: ExcludeMessages;
  /** Words of numbers that differ from those given. */
  readonly edits: EditsMessages;
  /** Words of experiments. */
  readonly experiment: ExperimentMessages;
  /** Words of what is put together. */
  readonly combine: CombineMessages;
}

/** Words of how numbers become ink. */
export interface ColourMessages {
  /** Its heading. */
  readonly title: string;
  /** The choices of ink. */
  readonly scales: Readonly<Record<InspectorSettings["colorScale"], string>>;
  /** What the legend says of ink that is not in proportion. */
  readonly legends: Readonly<Record<InspectorSettings["colorScale"], string>>;
  /** The switch to one scale for all scores. */
  readonly oneScale: string;
}

/** Words of thresholds. */
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
  /** The threshold that is set: `the strongest cells that hold 90 % of each row`. */
  readonly mostOf: (share: string) => string;
  /** Why it does nothing at another step than the softmax. */
  readonly noBudget: string;
}

/** Words of leaving out keys. */
export interface ExcludeMessages {
  /** Its heading. */
  readonly title: string;
  /** Leaves out no key. */
  readonly nothing: string;
  /** Leaves out the special tokens. */
  readonly special: string;
  /** Leaves out the sinks. */
  readonly sinks: string;
  /** Leaves out the key that is held, or the row's own token; undefined while nothing is. */
  readonly selected: (token: string | undefined) => string;
  /** Why some of these cannot be left out. */
  readonly missing: string;
  /** What a cell without a number is, while keys are left out. */
  readonly hidden: string;
  /** The rule that leaves the other shares as they are. */
  readonly gap: string;
  /** The rule that divides them by what is left. */
  readonly renormalized: string;
}

/** Words of experiments. */
export interface ExperimentMessages {
  /** Its heading. */
  readonly title: string;
  /** Label of the choice of a mask. */
  readonly mask: string;
  /** The masks to choose from. */
  readonly masks: Readonly<Record<InspectorSettings["experiment"]["mask"], string>>;
  /** What another mask does with the one that the numbers came with. */
  readonly ownMask: Readonly<Record<"replaced" | "kept", string>>;
  /** Label of the length of the window, and how many keys that is on each side. */
  readonly window: (size: number) => string;
  /** Label of where the padding starts. */
  readonly padding: string;
  /** Whether a click on a cell hides it. */
  readonly draw: string;
  /** How to choose while it does. */
  readonly drawing: Pick<Messages, "hint" | "gridHelp">;
  /** The switch of the division by √dₖ. */
  readonly scaled: string;
  /** Label of the temperature. */
  readonly temperature: string;
  /** Undoes the experiment. */
  readonly reset: string;
  /** Why nothing can be tried, no cell hidden by a click, or the division not left out. */
  readonly whyNot: Readonly<Record<"anything" | "draw" | "drawLines" | "scaled", string>>;
  /** What an experiment does not do: later layers keep the vectors they had. */
  readonly perLayer: string;
}

/** Words of what is put together. */
export interface CombineMessages {
  /** Its heading. */
  readonly title: string;
  /** The switch that joins pieces. */
  readonly words: string;
  /** The rule by which pieces are joined. */
  readonly wordsRule: string;
  /** The switch that weighs by values. */
  readonly valueWeighted: string;
  /** The law under the softmax, and what its numbers are, while they are weighed. */
  readonly valueWeightedLaw: string;
  /** What the legend calls them. */
  readonly valueWeightedLegend: string;
  /** What the weighting is, in one sentence. */
  readonly valueWeightedRule: string;
  /** The switch of rollout. */
  readonly rollout: string;
  /** Why there is nothing to join, values cannot be weighed in, or layers not be put together. */
  readonly whyNot: Readonly<Record<"words" | "valueWeighted" | "rollout", string>>;
  /** Label of the choice of how to mix. */
  readonly combineBy: string;
  /** What each layer that is made of others is, in one sentence. */
  readonly rules: Readonly<Record<InspectorSettings["combineBy"] | "rollout", string>>;
  /** How a number of a mix came about, from those of the heads; `name` is that of the mix. */
  readonly combinedFrom: (
    by: InspectorSettings["combineBy"],
    name: string,
    numbers: readonly string[],
    result: string,
  ) => string;
  /** How a length came about: from the weight, and the length of the value. */
  readonly lengthFrom: (weight: string, length: string, result: string) => string;
  /** How a number of words came about, from those of their pieces, of so many rows. */
  readonly joinedFrom: (numbers: readonly string[], rows: number, result: string) => string;
  /** The law under the softmax, and what the legend calls its numbers, while they are no shares. */
  readonly notShares: Readonly<Record<"max" | "sum", Pick<StageMessages, "law" | "legend">>>;
  /** The ways to mix. */
  readonly combineRules: Readonly<Record<InspectorSettings["combineBy"], string>>;
  /** Why the weighting changes nothing of a layer that is made of others. */
  readonly combinesWeights: string;
  /** How heads are chosen for the mix. */
  readonly combineHint: string;
  /** How many words there are, each of which may be of several pieces. */
  readonly count: (words: number) => string;
  /** Where a layer that is made of others is to be found, by its name. */
  readonly isShown: (name: string) => string;
  /** Ends the mix. */
  readonly separate: string;
}
