import type { Stage } from "../settings/stages.js";
import type { RankedKey } from "./rankedKey.js";

/** The words of the lines view. */
export interface LinesMessages {
  /** How many lines there are; `numbers` of them could be, the rest are too faint to be seen. */
  readonly drawn: (lines: number, numbers: number) => string;
  /** Name of the picture, for those who listen. */
  readonly picture: (stage: string, queries: number, keys: number) => string;
  /** Which keys do what in the picture. */
  readonly help: string;
  /** A key in one sentence; `ranked` holds the queries it has the strongest lines from. */
  readonly keySentence: (key: string, ranked: readonly RankedKey[], stage: Stage) => string;
  /** A key that is hidden from every query. */
  readonly nothingAttends: (key: string) => string;
}
