import { openedMade } from "../transforms/seenTrace.js";
import type { ReadingModel } from "./inspectorModel.js";
import type { ReadingState } from "./inspectorOptions.js";

/**
 * The state with the place in the trace of what is open: a layer made of others has its place behind
 * the recorded ones, while the state goes on holding the recorded head that the reader came from.
 */
export function openedState({ state, seen }: Pick<ReadingModel, "state" | "seen">): ReadingState {
  const at = seen === undefined ? -1 : openedMade(seen.made, state.reading.made);
  if (seen === undefined || at < 0) return state;
  return { ...state, layer: seen.recorded.layers.length + at, head: 0 };
}
