import type { Matrix, Vector } from "../shape.js";

/**
 * What DeBERTa learned of distances, from which `disentangledBias` makes a bias: project `embeddings`, after the norm
 * where there is one, by these matrices, or by those of keys and queries where there are none.
 *
 * @category Models
 */
export interface DistanceParameters {
  /** A vector for each distance, the same for all layers: [2 · span, dModel]. */
  readonly embeddings: Matrix;
  /** What the layer norm over them learned. */
  readonly norm?:
    | {
        /** [dModel] */
        readonly gain: Vector;
        /** [dModel] */
        readonly bias: Vector;
      }
    | undefined;
  /** The matrix and bias to the keys of distances: [dModel, heads · dHead]. */
  readonly key?: DistanceProjection | undefined;
  /** The matrix and bias to the queries of distances: [dModel, heads · dHead]. */
  readonly query?: DistanceProjection | undefined;
}

/**
 * A matrix of {@link DistanceParameters}, with its bias.
 *
 * @category Models
 */
export interface DistanceProjection {
  /** [dModel, heads · dHead] */
  readonly projection: Matrix;
  /** [heads · dHead] */
  readonly bias?: Vector | undefined;
}
