import type { PageState } from "./pageState";
import { writeAddress } from "./writeAddress";

/** What changed between two states: a run of changes of the same kind is one entry of the history. */
export type Change = "none" | "text" | "step" | "place" | "detail";

/**
 * Compares two states, as far as the address has them: the text; the place, which is the head, the view, and what sets
 * them; the step of the computation; or a detail.
 */
export function changeBetween(before: PageState, after: PageState): Change {
  if (writeAddress(before) === writeAddress(after)) return "none";
  const placeOf = ({ source, layer, head, heads, causal, settings }: PageState) => {
    const { view, direction, combination } = settings;
    return JSON.stringify([source, layer, head, heads, causal, view, direction, combination]);
  };
  if (before.text !== after.text) return "text";
  if (placeOf(before) !== placeOf(after)) return "place";
  return before.stage === after.stage ? "detail" : "step";
}
