import type { Selection } from "./selection.js";
import type { VectorComponent } from "./vectorComponent.js";

/** What the reader holds: a row or a cell, and further tokens with it. */
export interface Selected {
  readonly selection: Selection | null;
  readonly alsoSelected: readonly number[];
  /** The entry of the token's vector that is held with it; none when left out. */
  readonly component?: VectorComponent | null;
}

/** No token is held. */
export const NOTHING_SELECTED: Selected = { selection: null, alsoSelected: [] };
