import { openedCombination } from "../transforms/transformTrace.js";
import type { InspectorModel } from "./inspectorModel.js";
import type { InspectorState } from "./inspectorOptions.js";

/**
 * The state with the place in the trace of what is open: a layer made of others has its place behind
 * the recorded ones, while the state goes on holding the recorded head that the reader came from.
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
