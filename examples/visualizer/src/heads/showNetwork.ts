import { type HeadsContext, optionsOf } from "./headsContext";
import { isShown } from "./isShown";
import { sameToken } from "./sameToken";

/** Shows, once it is ready, what the trained network computes for the text of the heatmap, however often that changes meanwhile. */
export async function showNetwork(heads: HeadsContext): Promise<void> {
  const { state } = heads.network;
  if (state.kind !== "ready") return;
  const heatmap = heads.heatmap();
  const { text, causal } = heatmap;
  const trace = await state.model.trace(text, { causal }).catch(() => undefined);
  if (heads.choice !== "trained") return;
  if (heatmap.text !== text || heatmap.causal !== causal) return showNetwork(heads);
  // If the network refuses a text, the picture stays, and the network is asked again for the next text.
  if (trace === undefined) return;
  heads.sources.know({ text, causal, trace });
  const source = heads.sources.trained;
  const { awaitedState, answer } = heads;
  heads.waitFor(undefined);
  if (awaitedState === undefined) {
    const selection = sameToken(heatmap.selection, answer?.tokens ?? [], trace.queryTokens);
    heatmap.update({ source, ...heads.places.trained, selection });
  } else {
    heatmap.update({ source, ...optionsOf(awaitedState) });
    if (!isShown(awaitedState, heads)) heads.onRefused();
  }
}
