// The types of <attention-heatmap> in Svelte: import type {} from "attention-widget/svelte";

import type { AttentionHeatmapElement, CellEvent, HeatmapState } from "attention-widget";
import type { InspectorTagOptions } from "attention-widget/inspector";
import type { HTMLAttributes } from "svelte/elements";

/** Attributes, properties and listeners of the tag. */
export interface SvelteHeatmapProps
  extends InspectorTagOptions,
    Omit<HTMLAttributes<AttentionHeatmapElement>, keyof InspectorTagOptions> {
  readonly "onattention-focus"?: ((event: CustomEvent<CellEvent | null>) => void) | undefined;
  readonly "onattention-select"?: ((event: CustomEvent<CellEvent | null>) => void) | undefined;
  readonly "onattention-change"?: ((event: CustomEvent<HeatmapState>) => void) | undefined;
  readonly "onattention-error"?: ((event: CustomEvent<Error>) => void) | undefined;
}

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "attention-heatmap": SvelteHeatmapProps;
  }
}
