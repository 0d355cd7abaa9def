import type { InspectorState } from "../settings/inspectorState.js";
import { openedCombination } from "../transforms/transformTrace.js";
import type { InspectorInput } from "./inspectorInput.js";

/**
 * The state with the place of what is open in the trace: a combined layer comes after the recorded ones, while the
 * state still has the recorded head that the user came from.
 */
export function openedState({
  state,
  transformed,
}: Pick<InspectorInput, "state" | "transformed">): InspectorState {
  if (transformed === undefined) return state;
  const at = openedCombination(transformed.combined, state.settings.combination);
  return at < 0 ? state : { ...state, layer: transformed.recorded.layers.length + at, head: 0 };
}
