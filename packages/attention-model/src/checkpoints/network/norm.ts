import type { Vector } from "attention-core";

/** A norm with what it learned. */
export interface Norm {
  /** [dModel] */
  readonly scale: Vector;
  /** [dModel]; a root mean square norm has none. */
  readonly bias?: Vector | undefined;
  /** Added to the variance. */
  readonly epsilon: number;
}
