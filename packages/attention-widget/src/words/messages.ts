import type { TraceOrigin } from "attention-core";
import type { HandBuiltHeadName } from "../settings/handBuiltHeadName.js";
import type { Stage } from "../settings/stages.js";
import type { RankedKey } from "./rankedKey.js";

/** Every word the widget shows or speaks, so that it can be shown in another language. */
export interface Messages {
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
  /** Name of the row of steps, for those who listen. */
  readonly steps: string;
  /** Each step: its name, a short law under it, what it does, and what its numbers are. */
  readonly stages: Readonly<Record<Stage, StageMessages>>;
  /** The law under a step that the data does not hold. */
  readonly absent: string;
  /** The law under the masking step while nothing is masked. */
  readonly noMask: string;
  /** Shown in place of a step that the data does not hold. */
  readonly notRecorded: (stage: string) => string;
  /** Shown while the text has no token. */
  readonly empty: string;
  /** Shown while the first numbers are on their way. */
  readonly computing: string;
  /** What a row is called when it is spoken. */
  readonly query: string;
  /** What a column is called when it is spoken. */
  readonly key: string;
  /** What an entry of a vector is called. */
  readonly feature: string;
  /** What a cell without a number is: spoken, and in the legend. */
  readonly hidden: string;
  /** Invitation shown while no row is chosen. */
  readonly hint: string;
  /** Between a token and what its weights say. */
  readonly attendsTo: string;
  /** Between a token and what its scores say. */
  readonly matches: string;
  /** Between a token and what its vector says. */
  readonly contains: string;
  /** A row in one sentence; `ranked` holds its strongest keys, at least one. */
  readonly rowSentence: (query: string, ranked: readonly RankedKey[], stage: Stage) => string;
  /** A vector in one sentence. */
  readonly vectorSentence: (row: string, count: number, lowest: string, highest: string) => string;
  /** A row whose every key is hidden. */
  readonly nothingVisible: (query: string) => string;
  /** What the weights of a row add up to. */
  readonly sumOfRow: (sum: string) => string;
  /** Instead of what the step of the weights says, where their rows do not sum to 1. */
  readonly notShares: (sums: string, weights: string) => Partial<StageMessages>;
  /** A cell as it is spoken, without its rank. */
  readonly cell: (row: string, column: string, value: string) => string;
  /** How a cell ranks in its row. */
  readonly cellRank: (rank: number, count: number) => string;
  /** Name of the matrix, for those who listen. */
  readonly grid: (stage: string, rows: number, columns: number) => string;
  /** Which keys do what in the matrix. */
  readonly gridHelp: string;
  /** Name of the part that says what the chosen row means. */
  readonly selectedRow: string;
  /** Name of the About panel. */
  readonly about: string;
  /** What the About panel says. */
  readonly aboutSections: readonly AboutSection[];
  /** Shown when something went wrong; `reason` is the error's message. */
  readonly failed: (reason: string) => string;
  /** What kind of weights are shown. */
  readonly origin: Readonly<Record<TraceOrigin["kind"], string>>;
  /** The words of the hand-built weights. */
  readonly handBuilt: HandBuiltMessages;
}

/** The words of one step. */
export interface StageMessages {
  /** Name of the step. */
  readonly name: string;
  /** What it does, as short as a formula. */
  readonly law: string;
  /** What it does, in one sentence. */
  readonly explanation: string;
  /** What its numbers are. */
  readonly legend: string;
}

/** One paragraph of the About panel. */
export interface AboutSection {
  /** What the paragraph is about. */
  readonly title: string;
  /** The paragraph. */
  readonly text: string;
}

/** The words of the hand-built weights. */
export interface HandBuiltMessages {
  /** Whose weights these are, in one phrase. */
  readonly label: string;
  /** Name of the one layer. */
  readonly layer: string;
  /** What is left out of a long text. */
  readonly cutAt: (shown: number, all: number) => string;
  /** Name and one sentence for each head. */
  readonly heads: Readonly<Record<HandBuiltHeadName, HeadMessages>>;
}

/** The words of one hand-built head. */
export interface HeadMessages {
  /** Its job, in a word or two. */
  readonly label: string;
  /** Its job, in one sentence. */
  readonly description: string;
}
