import type { Selection } from "./selection.js";
import type { VectorComponent } from "./vectorComponent.js";

/** What the user selected: a row or a cell, and further tokens with it. */
export interface SelectedTokens {
  readonly selection: Selection | null;
  readonly alsoSelected: readonly number[];
  /** The selected component of the token's vector, if any. */
  readonly component?: VectorComponent | null;
}

/** No token is selected. */
export const NOTHING_SELECTED: SelectedTokens = { selection: null, alsoSelected: [] };
