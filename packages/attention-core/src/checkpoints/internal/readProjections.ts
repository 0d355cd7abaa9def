import type { Projections } from "../../projections.js";

/** What is read of a layer, and how many heads its keys and values have. */
export interface ReadProjections {
  readonly projections: Projections;
  readonly keyValueHeads: number;
}
