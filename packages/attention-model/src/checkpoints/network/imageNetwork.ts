import type { Matrix } from "attention-core";
import type { Linear } from "./linear.js";
import type { Network } from "./network.js";
import type { Norm } from "./norm.js";

/** The parameters that turn an image into the first state. */
export interface PatchEmbeddings {
  /**
   * From the numbers of a patch, channel by channel, to its vector: [channels · patchHeight · patchWidth, dModel].
   */
  readonly projection: Linear;
  /** The vector of the token in front: [1, dModel]. */
  readonly classToken: Matrix;
  /** [1 + patches, dModel] */
  readonly positions: Matrix;
  /** Over the sum. */
  readonly norm?: Norm | undefined;
}

/** A network that reads an image. */
export interface ImageNetwork extends Network {
  readonly patches: PatchEmbeddings;
}
