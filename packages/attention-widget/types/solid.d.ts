// The types of <attention-heatmap> in JSX of Solid: import type {} from "attention-widget/solid";

import type {
  AttentionHeatmapElement,
  CellEvent,
  HeatmapOptions,
  HeatmapState,
} from "attention-widget";
import type { JSX as SolidJSX } from "solid-js";

/** Attributes, properties and listeners of the tag. */
export interface SolidHeatmapProps
  extends Omit<HeatmapOptions, "signal">,
    Omit<SolidJSX.HTMLAttributes<AttentionHeatmapElement>, keyof HeatmapOptions> {
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
