// The types of <attention-heatmap> in JSX of Preact: import type {} from "attention-widget/preact";

import type { AttentionHeatmapElement, CellEvent, HeatmapState } from "attention-widget";
import type { InspectorTagOptions } from "attention-widget/inspector";
import type { ClassAttributes, JSX as PreactJSX } from "preact";

/** Those of any element: Preact 10 and 11 have them at different places, and a `b` has no others. */
type AnyElement = PreactJSX.IntrinsicElements["b"];

/** Attributes, properties and listeners of the tag. */
export interface PreactHeatmapProps
  extends InspectorTagOptions,
    ClassAttributes<AttentionHeatmapElement>,
    Omit<AnyElement, keyof InspectorTagOptions | keyof ClassAttributes<AttentionHeatmapElement>> {
  readonly "onattention-focus"?: ((event: CustomEvent<CellEvent | null>) => void) | undefined;
  readonly "onattention-select"?: ((event: CustomEvent<CellEvent | null>) => void) | undefined;
  readonly "onattention-change"?: ((event: CustomEvent<HeatmapState>) => void) | undefined;
  readonly "onattention-error"?: ((event: CustomEvent<Error>) => void) | undefined;
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "attention-heatmap": PreactHeatmapProps;
    }
  }
}
