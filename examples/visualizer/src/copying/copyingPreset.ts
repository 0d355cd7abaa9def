import type { InductionPreset } from "attention-model/induction";
import type { PageState } from "../address/pageState";

/** An example or its counterfactual: its text, and where to look in it. */
type CopyingExample = Pick<InductionPreset, "text" | "query"> &
  Pick<InductionPreset["counterfactual"], "ablate">;

/** What the page shows of an example of the network that copies: a head of its second layer, and its scores. */
export function copyingPreset(
  { text, query, ablate = [] }: CopyingExample,
  settings: PageState["settings"],
): PageState {
  return {
    source: "copying",
    text,
    layer: 1,
    head: 0,
    heads: 4,
    stage: "weights",
    causal: true, // the network always is
    selection: { query, key: null },
    settings: { ...settings, metric: "induction", ablatedHeads: ablate },
  };
}
