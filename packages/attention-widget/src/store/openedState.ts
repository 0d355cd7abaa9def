import { openedCombination } from "../transforms/transformTrace.js";
import type { InspectorModel } from "./inspectorModel.js";
import type { InspectorState } from "./inspectorOptions.js";

/**
 * The state with the layer and head that are open. Combined layers follow the recorded ones in the
 * trace; meanwhile the state keeps the recorded head that the user came from.
 */
export function openedState({
  state,
  transformed,
}: Pick<InspectorModel, "state" | "transformed">): InspectorState {
  const at =
    transformed === undefined
      ? -1
      : openedCombination(transformed.combined, state.settings.combination);
  if (transformed === undefined || at < 0) return state;
  return { ...state, layer: transformed.recorded.layers.length + at, head: 0 };
}
