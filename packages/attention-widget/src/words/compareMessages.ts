import type { Role } from "../settings/axis.js";
import type { CompareMode } from "../settings/compareModes.js";
import type { NoDifference } from "./noDifference.js";
import type { RankedKey } from "./rankedKey.js";

/** Words of a row of differences. */
export interface ChangedMessages {
  /** Between a token and what its differences say. */
  readonly differs: string;
  /** A row in one sentence: where it grew most, and where it shrank most; both may be empty. */
  readonly rowSentence: (
    name: string,
    grown: readonly RankedKey[],
    shrunk: readonly RankedKey[],
  ) => string;
  /** A vector in one sentence: by what its numbers changed, and of which matrix it is. */
  readonly vectorSentence: (
    role: Role,
    name: string,
    count: number,
    lowest: string,
    highest: string,
  ) => string;
}

/** The words of comparing. */
export interface CompareMessages {
  /** Keeps what is shown, while nothing is kept. */
  readonly save: string;
  /** Keeps what is shown in place of what was kept. */
  readonly saveInstead: string;
  /** Forgets what was kept. */
  readonly drop: string;
  /** How to begin, shown while nothing is kept. */
  readonly hint: string;
  /** What was kept. */
  readonly saved: (label: string) => string;
  /** What is shown now. */
  readonly present: (label: string) => string;
  /**
   * A text, a head in it, counted from 1, and what was done to the numbers, if anything; without the
   * layer when there is only one, and without both where `name` is that of a layer made of others.
   */
  readonly label: (
    text: string,
    layer: number | undefined,
    head: number | undefined,
    name: string,
    edits: string,
  ) => string;
  /** In place of a head, at a step of all: with the number of the layer where there are several. */
  readonly allHeads: (layer: number | undefined) => string;
  /** Label of the choice of how to compare. */
  readonly mode: string;
  /** The ways to compare. */
  readonly modes: Readonly<Record<CompareMode, string>>;
  /** Why there is no difference: `8 tokens against 9: side by side only.` */
  readonly noDifference: (reason: NoDifference) => string;
  /** What the colours of a difference mean. */
  readonly legend: string;
  /** In place of that where every difference is 0. */
  readonly same: string;
  /** What a cell without a difference is: spoken, and in the legend. */
  readonly noNumber: string;
  /** Name of the kept matrix, for those who listen; `grid` names its step and its size. */
  readonly savedGrid: (grid: string) => string;
  /** Name of the matrix of differences, for those who listen. */
  readonly differenceGrid: (grid: string) => string;
  /** How a difference ranks in its row, from the largest increase on. */
  readonly differenceRank: (rank: number, count: number) => string;
  /** Said where lines were asked for. */
  readonly asMatrices: string;
  /** Over the list of changes: that the kept number comes first. */
  readonly changes: string;
  /** In place of that list when no number changed. */
  readonly noChanges: string;
}
