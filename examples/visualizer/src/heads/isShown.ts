import { isSame } from "../address/isSame";
import type { PageState } from "../address/pageState";
import type { HeadsContext } from "./headsContext";
import { choiceOf } from "./pageHeads";
import { readPageState } from "./readPageState";

/** Whether everything that a state names exists and is shown, now that its numbers are drawn. */
export function isShown(state: PageState, heads: HeadsContext): boolean {
  if (choiceOf(state) !== heads.choice) return false;
  const { alsoSelected, excludedKeys, experiment } = state.settings;
  const count = heads.answer?.tokens.length ?? 0;
  const tokens = [...alsoSelected, ...excludedKeys, ...experiment.hiddenCells.flat()];
  // The widget moves a head or a selection that does not exist to one that does.
  const now = { ...readPageState(heads), source: state.source };
  return tokens.every((token) => token < count) && isSame(now, state);
}
