import { STAGES } from "attention-widget";
import type { InspectorSettings } from "attention-widget/inspector";
import type { PageState, Source } from "../address/pageState";

/** The part of the widget that a prompt describes, as a selector. */
export function aboutOf({ dataset }: HTMLButtonElement): string {
  if (dataset.metric !== undefined) return ".overview-room";
  return dataset.scaled === undefined ? ".panels" : ".saturation";
}

/**
 * What a button of a prompt shows, by its data attributes, which are named like the widget's options; of the settings,
 * all that it does not name are those of a new inspector.
 */
export function promptState({ dataset }: HTMLButtonElement, plain: InspectorSettings): PageState {
  const { text = "", query, key } = dataset;
  const selected = query === undefined ? null : { query: Number(query), key: numberOr(key, null) };
  return {
    source: SOURCES.find((name) => name === dataset.source) ?? "built",
    text,
    heads: numberOr(dataset.heads, 4),
    layer: numberOr(dataset.layer, 0),
    head: numberOr(dataset.head, 0),
    stage: STAGES.find((name) => name === dataset.stage) ?? "weights",
    causal: dataset.causal === "true",
    selection: selected,
    settings: settingsOf(dataset, plain),
  };
}

const SOURCES: readonly Source[] = ["recorded", "trained", "built"];

function numberOr<Other>(written: string | undefined, otherwise: Other): number | Other {
  return written === undefined ? otherwise : Number(written);
}

function settingsOf(dataset: DOMStringMap, plain: InspectorSettings): InspectorSettings {
  const { view, direction, metric, scaled } = dataset;
  return {
    ...plain,
    view: view === "lines" || view === "arcs" ? view : plain.view,
    direction: direction === "in" || direction === "both" ? direction : plain.direction,
    metric: metric === "entropy" ? metric : plain.metric,
    isSorted: metric !== undefined,
    experiment: { ...plain.experiment, isScaled: scaled !== "false" },
  };
}
