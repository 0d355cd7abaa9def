import type { ArithmeticMessages } from "../arithmetic/messages.js";
import type { CompareMessages } from "../compare/messages.js";
import type { MadeLabels } from "../lens/lensedTrace.js";
import type { LinesMessages } from "../lines/messages.js";
import type { OverviewMessages } from "../overview/messages.js";
import type { SaturationMessages } from "../saturation/messages.js";
import type { ReadingSettings } from "../state/readingSettings.js";

/** Every word of the instruments, besides those of the heatmap. */
export interface ReadingMessages extends OverviewMessages {
  readonly arithmetic: ArithmeticMessages;
  readonly compare: CompareMessages;
  readonly lines: LinesMessages;
  readonly saturation: SaturationMessages;
  /** Names of the layers made of others. */
  readonly made: MadeLabels;
  /** Label of the choice between matrix and lines, and the choices. */
  readonly view: string;
  readonly views: Readonly<Record<ReadingSettings["view"], string>>;
  /** Label of the choice of direction, and the choices. */
  readonly direction: string;
  readonly directions: Readonly<Record<ReadingSettings["direction"], string>>;
  /** Between a token and what the weights of its column say. */
  readonly lookedAtBy: string;
  /** Between a token and what the scores of its column say. */
  readonly matchedBy: string;
  /** A column in one sentence: who looks most at its token. */
  readonly columnSentence: (key: string, ranked: string) => string;
  /** What a column's weights add up to; no column has a fixed sum. */
  readonly sumOfColumn: (sum: string) => string;
  /** A column that the mask hides from every query. */
  readonly unseen: (key: string) => string;
  /** How to choose, shown while nothing is chosen. */
  readonly hint: string;
  /** Starts and stops playing through the steps. */
  readonly play: string;
  readonly pause: string;
  /** Name of everything that can be set besides. */
  readonly tools: string;
  /** Words of a row of differences. */
  readonly changed: {
    /** Between a token and what its differences say. */
    readonly differs: string;
    /** A row in one sentence: where it grew most. */
    readonly rowSentence: (name: string, ranked: string) => string;
    /** A row in which nothing grew. */
    readonly noGrowth: (name: string) => string;
  };
  readonly colour: ColourMessages;
  readonly bringOut: BringOutMessages;
  readonly leaveOut: LeaveOutMessages;
  readonly experiment: ExperimentMessages;
  readonly together: TogetherMessages;
}

/** Words of how numbers become ink. */
interface ColourMessages {
  readonly title: string;
  readonly scales: Readonly<Record<ReadingSettings["ink"], string>>;
  /** What the legend says of ink that is not in proportion. */
  readonly legends: Readonly<Record<ReadingSettings["ink"], string>>;
  readonly oneScale: string;
}

/** Words of thresholds. */
interface BringOutMessages {
  readonly title: string;
  readonly everything: string;
  readonly byValue: string;
  readonly byMass: string;
  /** The threshold that is set: `at least 0.10`. */
  readonly atLeast: (value: string) => string;
  /** The threshold that is set: `the strongest cells that hold 90 % of each row`. */
  readonly mostOf: (share: string) => string;
}

/** Words of leaving out keys. */
interface LeaveOutMessages {
  readonly title: string;
  readonly nothing: string;
  readonly special: string;
  readonly sinks: string;
  readonly held: string;
  /** Which keys are left out. */
  readonly leftOut: (tokens: readonly string[]) => string;
  readonly gap: string;
  readonly renormalized: string;
}

/** Words of experiments. */
interface ExperimentMessages {
  readonly title: string;
  readonly mask: string;
  readonly masks: Readonly<Record<ReadingSettings["experiment"]["mask"], string>>;
  readonly window: string;
  readonly padding: string;
  /** Whether a click on a cell hides it. */
  readonly draw: string;
  readonly scaled: string;
  readonly temperature: string;
  readonly reset: string;
  /** What is not the layer's own any more, in one sentence. */
  readonly changed: string;
  /** What an experiment does not do: later layers keep the vectors they had. */
  readonly perLayer: string;
}

/** Words of what is put together. */
interface TogetherMessages {
  readonly title: string;
  readonly words: string;
  /** The rule by which pieces are joined. */
  readonly wordsRule: string;
  readonly valueWeighted: string;
  /** What the weighting is, in one sentence. */
  readonly valueWeightedRule: string;
  readonly rollout: string;
  readonly rolloutRule: string;
  readonly mixBy: string;
  readonly mixes: Readonly<Record<ReadingSettings["mixBy"], string>>;
  /** How heads are chosen for the mix. */
  readonly mixHint: string;
  /** How many heads are mixed, and what ends it. */
  readonly mixed: (count: number) => string;
  readonly unmix: string;
}
