import type { InductionPreset } from "attention-model/induction";
import type { PageState } from "../address/pageState";

/** The text of an example, or of its counterfactual, and where to look in it. */
type Copied = Pick<InductionPreset, "text" | "query"> &
  Pick<InductionPreset["counterfactual"], "ablate">;

/** What the page shows of an example of the network that copies: a head of its second layer, and its scores. */
export function copyingPreset(
  { text, query, ablate = [] }: Copied,
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
