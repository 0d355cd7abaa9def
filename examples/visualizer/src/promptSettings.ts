import { type HeatmapOptions, STAGES } from "attention-widget";
import type { InspectorSettings } from "attention-widget/inspector";

/** What a prompt is about, besides the matrix: a selector inside of the widget. */
export function aboutOf({ dataset }: HTMLButtonElement): string {
  if (dataset.metric !== undefined) return ".overview-room";
  return dataset.scaled === undefined ? ".panels" : ".saturation";
}

/** The button's data attributes are named as the element's own attributes are. */
export function settingsOf({ dataset }: HTMLButtonElement): HeatmapOptions {
  const { text, heads, head, stage, causal, query, key } = dataset;
  return {
    text,
    heads: heads === undefined ? undefined : Number(heads),
    head: head === undefined ? undefined : Number(head),
    stage: STAGES.find((name) => name === stage),
    causal: causal === undefined ? undefined : causal === "true",
    selection:
      query === undefined
        ? null
        : { query: Number(query), key: key === undefined ? null : Number(key) },
  };
}

/** How the numbers are read: as at first, but for what the button says. */
export function inspectorSettingsOf(
  { dataset }: HTMLButtonElement,
  plain: InspectorSettings,
): InspectorSettings {
  const { view, direction, metric, scaled } = dataset;
  return {
    ...plain,
    view: view === "lines" ? view : plain.view,
    direction: direction === "in" || direction === "both" ? direction : plain.direction,
    metric: metric === "entropy" ? metric : plain.metric,
    isSorted: metric !== undefined,
    experiment: { ...plain.experiment, isScaled: scaled !== "false" },
  };
}
