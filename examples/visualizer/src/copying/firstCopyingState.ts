import { inductionPresets } from "attention-model/induction";
import type { PageState } from "../address/pageState";
import { copyingPreset } from "./copyingPreset";

/** The first example of the network that copies. */
export function firstCopyingState(settings: PageState["settings"]): PageState | undefined {
  const [first] = inductionPresets;
  return first && copyingPreset(first, settings);
}
