import type { TraceOrigin } from "attention-core";
import type { ToyHeadName } from "../sources/toy/heads.js";
import type { RankedKey } from "../view/rowReading.js";
import type { Stage } from "../view/stages.js";

/** Every word the widget shows or speaks, so that it can be shown in another language. */
export interface Messages {
  readonly sentence: string;
  readonly sentencePlaceholder: string;
  readonly tokens: (count: number) => string;
  readonly heads: string;
  readonly head: string;
  readonly layer: string;
  readonly causal: string;
  readonly causalHint: string;
  readonly steps: string;
  /** Each step: its name, a short law under it, what it does, and what its numbers are. */
  readonly stages: Readonly<Record<Stage, StageMessages>>;
  readonly absent: string;
  /** The law under the masking step while nothing is masked. */
  readonly noMask: string;
  readonly notRecorded: (stage: string) => string;
  readonly empty: string;
  readonly computing: string;
  readonly query: string;
  readonly key: string;
  readonly feature: string;
  readonly hidden: string;
  readonly hiddenLegend: string;
  /** Invitation shown while no row is chosen. */
  readonly hint: string;
  readonly looksAt: string;
  readonly matches: string;
  readonly holds: string;
  readonly rowSentence: (query: string, ranked: readonly RankedKey[], stage: Stage) => string;
  readonly vectorSentence: (row: string, count: number, lowest: string, highest: string) => string;
  readonly nothingVisible: (query: string) => string;
  readonly sumOfRow: (sum: string) => string;
  readonly cell: (row: string, column: string, value: string) => string;
  readonly cellRank: (rank: number, count: number) => string;
  readonly grid: (stage: string, rows: number, columns: number) => string;
  readonly gridHelp: string;
  /** Name of the part that says what the chosen row means. */
  readonly reading: string;
  /** `Why it → tired is 0.53` */
  readonly why: string;
  readonly is: string;
  readonly highestOfRow: string;
  readonly termsOf: (count: number) => string;
  readonly sumOfExponentials: string;
  readonly about: string;
  readonly aboutSections: readonly AboutSection[];
  readonly failed: (reason: string) => string;
  /** What kind of weights are shown. */
  readonly origin: Readonly<Record<TraceOrigin["kind"], string>>;
  readonly toy: ToyMessages;
}

/** The words of one step. */
export interface StageMessages {
  readonly name: string;
  readonly law: string;
  readonly explanation: string;
  readonly legend: string;
}

/** One paragraph of the About panel. */
export interface AboutSection {
  readonly title: string;
  readonly text: string;
}

/** The words of the hand-built weights. */
export interface ToyMessages {
  readonly label: string;
  readonly layer: string;
  readonly cutAt: (shown: number, all: number) => string;
  readonly heads: Readonly<Record<ToyHeadName, { label: string; description: string }>>;
}
