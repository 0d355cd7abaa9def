import type { Matrix, Projections, Vector } from "attention-core";

/** What a layer norm has learned. */
export interface NormParameters {
  /** [dModel] */
  readonly scale: Vector;
  /** [dModel] */
  readonly bias: Vector;
}

/** A learned matrix with its bias: x · W + b. */
export interface DenseParameters {
  /** W: [dInput, dOutput] */
  readonly projection: Matrix;
  /** b: [dOutput] */
  readonly bias: Vector;
}

/** What one attention has learned, and the layer norm in front of it. */
export interface AttentionParameters {
  readonly norm: NormParameters;
  readonly projections: Projections;
}
