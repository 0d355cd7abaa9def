import type { Projections } from "../../projections.js";

/**
 * What is read of a layer, and how many heads its keys and values have: fewer than queries under grouped-query
 * attention, 1 under multi-query attention.
 */
export interface ReadProjections {
  readonly projections: Projections;
  readonly keyValueHeads: number;
}
