import type { Matrix } from "attention-core";
import type { Linear } from "./linear.js";
import type { Network } from "./network.js";

/** The parameters that turn sound into the first state. */
interface SoundEmbeddings {
  /** Each from three neighbours to one vector: [3 · columns, dModel]. */
  readonly convolutions: readonly [Linear, Linear];
  /** [positions, dModel] */
  readonly positions: Matrix;
}

/** A network that reads sound. */
export interface SoundNetwork extends Network {
  readonly sound: SoundEmbeddings;
}
