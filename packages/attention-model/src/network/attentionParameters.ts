import type { Matrix, Projections, Vector } from "attention-core";

/** The learned parameters of a layer norm. */
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

/** The learned parameters of one attention, and of the layer norm before it. */
export interface AttentionParameters {
  readonly norm: NormParameters;
  readonly projections: Projections;
}
