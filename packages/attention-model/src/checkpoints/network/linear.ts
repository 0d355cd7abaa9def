import type { Matrix, Vector } from "attention-core";

/** A learned matrix with its bias, if it has one: x · W + b. */
export interface Linear {
  /** W: [dInput, dOutput] */
  readonly projection: Matrix;
  /** b: [dOutput] */
  readonly bias?: Vector | undefined;
}
