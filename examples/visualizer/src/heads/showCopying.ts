import { type HeadsContext, optionsOf } from "./headsContext";
import { readPageState } from "./readPageState";

/** Shows the network that copies: what it showed last, or the first of its examples. */
export async function showCopying(heads: HeadsContext): Promise<void> {
  const before = heads.choice;
  heads.setChoice("copying");
  heads.onChange();
  try {
    const settings = () => readPageState(heads).settings;
    const state = await heads.visits.enter(heads.heatmap().text, settings);
    const source = state && (await heads.sources.copying(state));
    if (heads.choice !== "copying" || state === undefined) return;
    heads.heatmap().update({ source, ...optionsOf(state) });
  } catch {
    if (heads.choice === "copying") heads.setChoice(before);
    heads.onFailed();
  }
  heads.onChange();
}
