import type { AttentionSource } from "attention-core";
import type { GivenState, PageState } from "../address/pageState";
import { type Extent, recordingOf } from "./createRecordings";
import { type HeadsContext, optionsOf } from "./headsContext";
import { isShown } from "./isShown";
import { choiceOf } from "./pageHeads";

/** Shows a state, or as much of it as the available heads can show; false if its heads or tokens do not exist. */
export async function showState(
  state: PageState,
  extent: Extent,
  heads: HeadsContext,
): Promise<boolean> {
  const { network, places } = heads;
  const isRecorded = state.source === "recorded";
  if (isRecorded && (state.causal || recordingOf(state.text) === undefined)) return false;
  heads.setChoice(choiceOf(state));
  places.remember(heads.choice, state);
  if (state.source === "trained") network.want();
  const waits = state.source === "trained" && network.state.kind !== "ready";
  heads.waitFor(waits ? state : undefined);
  try {
    const source = await sourceFor(state, extent, heads);
    if (heads.choice !== choiceOf(state)) return true; // the reader has chosen others meanwhile
    heads.heatmap().update({ source, ...optionsOf(state) });
  } catch {
    heads.waitFor(undefined);
    return false;
  }
  heads.onChange();
  return waits || isShown(state, heads); // heads that stand in for others show what they can of it
}

/** Fetches what a state needs, and gives the source that shows it. */
export async function sourceFor(
  state: GivenState,
  extent: Extent,
  { network, sources }: HeadsContext,
): Promise<AttentionSource> {
  const { source, text, causal } = state;
  if (source === "built") return sources.built;
  if (source === "copying") return sources.copying(state);
  if (network.state.kind === "ready") {
    sources.know({ text, causal, trace: await network.state.model.trace(text, { causal }) });
  } else await sources.complete(text, extent);
  return sources.trained;
}
