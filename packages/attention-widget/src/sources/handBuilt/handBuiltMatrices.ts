import type { HeadMatrix } from "./headMatrix.js";

/** Columns of one head's queries, keys and values, so that scores are divided by √16 = 4. */
export const D_HEAD = 16;

/** One head's part of the projection matrices. */
export interface HandBuiltMatrices {
  /** W^Q: [dModel, dHead]. */
  readonly query: HeadMatrix;
  /** b^Q: [dHead], what every token asks for, whatever the token. */
  readonly queryBias: Float32Array;
  /** W^K: [dModel, dHead]. */
  readonly key: HeadMatrix;
  /** W^V: [dModel, dHead]. */
  readonly value: HeadMatrix;
  /** W^O: [dHead, dModel]. */
  readonly output: HeadMatrix;
}
