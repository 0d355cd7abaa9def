import type { SaturationKind } from "../transforms/saturation/saturationKind.js";

/** The texts of how saturated a row is. */
export interface SaturationMessages {
  /** Heading of the two measures, with their row. */
  readonly title: (row: string) => string;
  /** Name of the entropy of the row. */
  readonly entropy: string;
  /** Name of the gradient: how much the weights change with the scores. */
  readonly gradient: string;
  /** The entropy and its maximum: `1.32 of 2.40 nats`. */
  readonly entropyValue: (entropy: string, max: string) => string;
  /** The gradient and its maximum: `0.21 of 0.25`. */
  readonly gradientValue: (gradient: string, max: string) => string;
  /** A value before the experiment. */
  readonly before: (value: string) => string;
  /** What the two measures mean, in one sentence for each kind of row. */
  readonly meaning: Readonly<Record<SaturationKind, string>>;
}
