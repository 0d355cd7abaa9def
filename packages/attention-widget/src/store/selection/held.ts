import type { Entry } from "../../settings/entry.js";
import type { Selection } from "../../settings/selection.js";

/** What the reader holds: a row or a cell, and further tokens with it. */
export interface Held {
  readonly selection: Selection | null;
  readonly also: readonly number[];
  /** The entry of the token's vector that is held with it; none when left out. */
  readonly entry?: Entry | null;
}

/** No token is held. */
export const NOTHING_HELD: Held = { selection: null, also: [] };
