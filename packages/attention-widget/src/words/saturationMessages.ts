import type { SaturationKind } from "../transforms/saturation/saturationKind.js";

/** The words of how saturated a row is. */
export interface SaturationMessages {
  /** Over the two numbers: which row they are of. */
  readonly title: (row: string) => string;
  /** How widely the row is spread. */
  readonly entropy: string;
  /** How much the weights still answer to the scores. */
  readonly gradient: string;
  /** The entropy, and the most it could be: `1.32 of 2.40 nats`. */
  readonly ofNats: (entropy: string, most: string) => string;
  /** The gradient, and the most it could be: `0.21 of 0.25`. */
  readonly ofMost: (gradient: string, most: string) => string;
  /** A number as it was before the experiment. */
  readonly before: (value: string) => string;
  /** What the two numbers mean, in one sentence for each kind of row. */
  readonly meaning: Readonly<Record<SaturationKind, string>>;
}
