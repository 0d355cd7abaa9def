import type { LayerSet } from "./layerSet.js";
import type { VectorSet } from "./vectorSet.js";

/** What a reader made of a file. */
export interface Reading {
  readonly layerSets: readonly LayerSet[];
  /** Layer sets whose weights are to be computed; they come after the others. */
  readonly vectors?: readonly VectorSet[] | undefined;
  /** What was understood, guessed or left, a sentence each. */
  readonly notes?: readonly string[] | undefined;
  /** The axes that arrays were read with, if they are the same for all and could be different. */
  readonly axes?: readonly string[] | undefined;
}
