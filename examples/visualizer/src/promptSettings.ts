import { type HeatmapOptions, STAGES } from "attention-widget";
import type { InspectorSettings } from "attention-widget/inspector";

/** The part of the widget that a prompt describes, as a selector. */
export function aboutOf({ dataset }: HTMLButtonElement): string {
  if (dataset.metric !== undefined) return ".overview-room";
  return dataset.scaled === undefined ? ".panels" : ".saturation";
}

/** Reads the options from a button, whose data attributes are named like the element's attributes. */
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

/** The initial settings with the changes that the button asks for. */
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
