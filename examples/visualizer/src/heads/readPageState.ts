import type { PageState } from "../address/pageState";
import type { HeadsContext } from "./headsContext";

/** The whole state, as a link keeps it. */
export function readPageState(heads: HeadsContext): PageState {
  const { choice, answer, network, awaitedState, places } = heads;
  if (awaitedState !== undefined) return awaitedState;
  const heatmap = heads.heatmap();
  const shown = { ...heatmap.getState(), settings: heatmap.settings };
  if (choice !== "trained") return { source: choice, ...shown };
  // Hand-built heads that stand in for trained ones have other places and tokens.
  if (answer?.by === "built") {
    return { source: "trained", ...shown, ...places.trained, selection: null };
  }
  const isRecorded = answer?.by === "recorded" && network.state.kind === "absent";
  return { source: isRecorded ? "recorded" : "trained", ...shown };
}
