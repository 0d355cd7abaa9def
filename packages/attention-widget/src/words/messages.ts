import type { TraceOrigin } from "attention-core";
import type { HandBuiltHeadName } from "../settings/handBuiltHeadName.js";
import type { Stage } from "../settings/stages.js";
import type { LoadingMessages } from "./loadingMessages.js";
import type { RankedKey } from "./rankedKey.js";

/** Every text the widget shows or announces, so that a page can translate it. */
export interface Messages {
  /** The language, as `lang` has it: how its numbers are written. */
  readonly locale: string;
  /** Label of the text field. */
  readonly sentence: string;
  /** How many tokens the text has: `11 tokens`. */
  readonly tokens: (count: number) => string;
  /** Label of the choice of how many heads. */
  readonly heads: string;
  /** Label of the choice of which head. */
  readonly head: string;
  /** Label of the choice of which layer. */
  readonly layer: string;
  /** Label of the mask that hides later tokens. */
  readonly causal: string;
  /** Accessible name of the row of stages. */
  readonly steps: string;
  /** Each stage: its name, its short formula, what it does, and what its values are. */
  readonly stages: Readonly<Record<Stage, StageMessages>>;
  /** The formula of a stage that the data does not include. */
  readonly absent: string;
  /** The formula of the masking stage while nothing is masked. */
  readonly noMask: string;
  /** Shown instead of a stage that the data does not include. */
  readonly notRecorded: (stage: string) => string;
  /** Shown while the text has no token. */
  readonly empty: string;
  /** Shown until the first computation is finished. */
  readonly computing: string;
  /** The name of a row when it is announced. */
  readonly query: string;
  /** The name of a column when it is announced. */
  readonly key: string;
  /** The name of a component of a vector. */
  readonly component: string;
  /** A cell without a value, when announced and in the legend. */
  readonly hidden: string;
  /** Shown while no row is selected. */
  readonly hint: string;
  /** Between a token and its weights. */
  readonly attendsTo: string;
  /** Between a token and its scores. */
  readonly matches: string;
  /** Between a token and its vector. */
  readonly contains: string;
  /** A row in one sentence; `ranked` lists its strongest keys, at least one. */
  readonly rowSentence: (query: string, ranked: readonly RankedKey[], stage: Stage) => string;
  /** A vector in one sentence. */
  readonly vectorSentence: (row: string, count: number, lowest: string, highest: string) => string;
  /** For a row whose every key is hidden. */
  readonly nothingVisible: (query: string) => string;
  /** The sum of the weights of a row. */
  readonly sumOfRow: (sum: string) => string;
  /** Replaces the texts of the softmax stage if rows do not sum to 1. */
  readonly notShares: (sums: string, weights: string) => Partial<StageMessages>;
  /** The announcement of a cell, without its rank. */
  readonly cell: (row: string, column: string, value: string) => string;
  /** Rank of a cell in its row. */
  readonly cellRank: (rank: number, count: number) => string;
  /** Accessible name of the matrix. */
  readonly grid: (stage: string, rows: number, columns: number) => string;
  /** Keyboard help for the matrix. */
  readonly gridHelp: string;
  /** The button that enlarges a matrix whose cells are too small. */
  readonly zoom: string;
  /** Name of the section that explains the selected row. */
  readonly selectedRow: string;
  /** Opens a table of the numbers that are shown. */
  readonly table: string;
  /** Which rows of a long matrix the table has. */
  readonly tableRows: (first: number, last: number, all: number) => string;
  /** The buttons that bring the rows before these, and those after them. */
  readonly tableTurns: readonly [before: string, after: string];
  /** Name of the About panel. */
  readonly about: string;
  /** The paragraphs of the About panel. */
  readonly aboutSections: readonly AboutSection[];
  /** Texts of a part that is loaded when it is opened. */
  readonly loading: LoadingMessages;
  /** Shown after an error; `reason` is its message. */
  readonly failed: (reason: string) => string;
  /** Shown in the place of a heatmap that would have no styles. */
  readonly unstyled: string;
  /** The origin of the data. */
  readonly origin: Readonly<Record<TraceOrigin["kind"], string>>;
  /** The texts of the hand-built heads. */
  readonly handBuilt: HandBuiltMessages;
}

/** The texts of one stage. */
export interface StageMessages {
  /** Name of the stage. */
  readonly name: string;
  /** What it does, as a short formula. */
  readonly formula: string;
  /** What it does, in one sentence. */
  readonly explanation: string;
  /** What its values are. */
  readonly legend: string;
}

/** One paragraph of the About panel. */
export interface AboutSection {
  /** Title of the paragraph. */
  readonly title: string;
  /** The paragraph. */
  readonly text: string;
  /** Replaces it if the rows of the weights do not sum to 1, as with learned sinks. */
  readonly textOfNoShares?: string;
}

/** The texts of the hand-built heads. */
export interface HandBuiltMessages {
  /** The origin of the matrices, in one phrase. */
  readonly label: string;
  /** Name of the one layer. */
  readonly layer: string;
  /** The notice of a text that was cut; `all` is null where the text is too long to be counted. */
  readonly cutAt: (shown: number, all: number | null) => string;
  /** Name and one sentence for each head. */
  readonly heads: Readonly<Record<HandBuiltHeadName, HeadMessages>>;
}

/** The texts of one hand-built head. */
export interface HeadMessages {
  /** Its job, in a word or two. */
  readonly label: string;
  /** Its job, in one sentence. */
  readonly description: string;
}
