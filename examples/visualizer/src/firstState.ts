import type { InspectorSettings } from "attention-widget/inspector";
import type { PageState } from "./address/pageState";
import { recordings } from "./recorded/recordings";

/** What the page opens with, with the settings of a new inspector: where a trained head takes “he”. */
export function firstState(settings: InspectorSettings): PageState {
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
