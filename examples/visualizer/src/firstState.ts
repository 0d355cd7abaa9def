import type { PartialSettings } from "attention-widget/inspector";
import type { GivenState } from "./address/pageState";
import { recordings } from "./recorded/recordings";

/** What the page opens with, in all settings but the view as given: where a trained head takes “he”. */
export function firstState<Settings extends PartialSettings>(
  settings: Settings,
): GivenState & { readonly settings: Settings & { readonly view: "arcs" } } {
  const { text, layer, head, query } = recordings.he;
  return {
    source: "recorded",
    text,
    layer,
    head,
    heads: 4,
    stage: "weights",
    causal: false,
    selection: { query, key: null },
    settings: { ...settings, view: "arcs" },
  };
}
