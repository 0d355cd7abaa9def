import type { Stage } from "../settings/stages.js";
import type { RankedKey } from "./rankedKey.js";

/** The texts of the lines view. */
export interface LinesMessages {
  /** The number of lines drawn, out of `numbers` weights; the others are too faint to draw. */
  readonly drawn: (lines: number, numbers: number) => string;
  /** The number of lines drawn, out of `numbers`: the strongest of too many to draw. */
  readonly strongest: (lines: number, numbers: number) => string;
  /** Accessible name of the picture. */
  readonly picture: (stage: string, queries: number, keys: number) => string;
  /** Keyboard help for the picture. */
  readonly help: string;
  /** A key in one sentence; `ranked` lists the queries with the strongest lines to it. */
  readonly keySentence: (key: string, ranked: readonly RankedKey[], stage: Stage) => string;
  /** For a key that is hidden from every query. */
  readonly nothingAttends: (key: string) => string;
}
