import type { CompareMode } from "../settings/compareModes.js";
import type { Role } from "../settings/selection/axis.js";
import type { NoDifference } from "./noDifference.js";
import type { RankedKey } from "./rankedKey.js";

/** The texts of a row of differences. */
export interface ChangedMessages {
  /** Between a token and its differences. */
  readonly differs: string;
  /** A row in one sentence: its largest increases and decreases; both may be empty. */
  readonly rowSentence: (
    name: string,
    grown: readonly RankedKey[],
    shrunk: readonly RankedKey[],
  ) => string;
  /** A vector in one sentence: its matrix, and the range of its changes. */
  readonly vectorSentence: (
    role: Role,
    name: string,
    count: number,
    lowest: string,
    highest: string,
  ) => string;
}

/** The texts of comparisons. */
export interface CompareMessages {
  /** Saves what is shown, if nothing is saved yet. */
  readonly save: string;
  /** Saves what is shown instead of what was saved. */
  readonly saveInstead: string;
  /** Discards what was saved. */
  readonly drop: string;
  /** How to begin, shown while nothing is saved. */
  readonly hint: string;
  /** The caption of the saved matrices. */
  readonly saved: (label: string) => string;
  /** The caption of the present matrices. */
  readonly present: (label: string) => string;
  /**
   * A text, a head in it, counted from 1, and the applied edits, if any; without the layer if there is only one, and
   * without both if `name` is that of a combined layer.
   */
  readonly label: (shown: {
    readonly text: string;
    readonly layer?: number | undefined;
    readonly head?: number | undefined;
    readonly name: string;
    readonly edits: string;
  }) => string;
  /** Instead of a head, at a stage of all heads; with the number of the layer if there are several. */
  readonly allHeads: (layer: number | undefined) => string;
  /** Label of the choice of how to compare. */
  readonly mode: string;
  /** The ways to compare. */
  readonly modes: Readonly<Record<CompareMode, string>>;
  /** Why there is no difference: `8 tokens against 9: side by side only.` */
  readonly noDifference: (reason: NoDifference) => string;
  /** The meaning of the colours of a difference. */
  readonly legend: string;
  /** The sentence where every difference is 0. */
  readonly same: string;
  /** A cell without a difference, when announced and in the legend. */
  readonly noNumber: string;
  /** Accessible name of the saved matrix; `grid` names its stage and its size. */
  readonly savedGrid: (grid: string) => string;
  /** Accessible name of the matrix of differences. */
  readonly differenceGrid: (grid: string) => string;
  /** Rank of a difference in its row, from the largest increase. */
  readonly differenceRank: (rank: number, count: number) => string;
  /** Shown when the lines or the arcs are chosen. */
  readonly asMatrices: string;
  /** Heading of the list of changes: the saved value comes first. */
  readonly changes: string;
  /** Instead of that list if nothing changed. */
  readonly noChanges: string;
}
