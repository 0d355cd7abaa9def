import type { HeadsContext } from "./headsContext";
import type { Choice } from "./pageHeads";
import { readPageState } from "./readPageState";
import { sameToken } from "./sameToken";
import { showCopying } from "./showCopying";
import { showNetwork } from "./showNetwork";

/** Switches between the heads. Text and selection stay, except for the network that copies. */
export function chooseHeads(choice: Choice, heads: HeadsContext): void {
  if (choice === heads.choice) return;
  if (choice === "copying") {
    void showCopying(heads);
    return;
  }
  const { network, sources, places, visits } = heads;
  const heatmap = heads.heatmap();
  if (heads.choice === "copying") heatmap.update(visits.leave(readPageState(heads)));
  heads.setChoice(choice);
  heads.waitFor(undefined);
  if (choice === "trained" && network.state.kind === "ready") {
    void showNetwork(heads);
    return;
  }
  const { selection } = heatmap;
  const { tokens = [] } = heads.answer ?? {};
  if (choice === "trained") heatmap.update({ source: sources.trained, ...places.trained });
  else {
    network.cancel();
    heatmap.update({ source: sources.built, ...places.built });
  }
  heatmap.update({ selection: sameToken(selection, tokens, heads.answer?.tokens ?? []) });
  heads.onChange();
}
