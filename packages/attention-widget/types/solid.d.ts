// The types of <attention-heatmap> in JSX of Solid: import type {} from "attention-widget/solid";

import type { AttentionHeatmapElement, CellEvent, HeatmapState } from "attention-widget";
import type { InspectorTagOptions } from "attention-widget/inspector";
import type { JSX as SolidJSX } from "solid-js";

/** Attributes, properties and listeners of the tag. */
export interface SolidHeatmapProps
  extends InspectorTagOptions,
    Omit<SolidJSX.HTMLAttributes<AttentionHeatmapElement>, keyof InspectorTagOptions> {
  readonly "on:attention-focus"?: ((event: CustomEvent<CellEvent | null>) => void) | undefined;
  readonly "on:attention-select"?: ((event: CustomEvent<CellEvent | null>) => void) | undefined;
  readonly "on:attention-change"?: ((event: CustomEvent<HeatmapState>) => void) | undefined;
  readonly "on:attention-error"?: ((event: CustomEvent<Error>) => void) | undefined;
}

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      "attention-heatmap": SolidHeatmapProps;
    }
  }
}
