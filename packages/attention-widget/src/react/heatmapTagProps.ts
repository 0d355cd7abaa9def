import type { ClassAttributes, HTMLAttributes } from "react";
import type { HeatmapElement } from "../host/tag/HeatmapElement.js";
import type { InspectorTagOptions } from "../host/tag/inspectorTagOptions.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { CellEvent } from "../store/events.js";

/**
 * `<attention-heatmap>` in JSX. After a server rendered it, React 19 does not set what fits in no attribute, nor
 * listeners, before its next render; `AttentionHeatmap` has them from the beginning.
 */
export interface HeatmapTagProps
  extends Omit<HTMLAttributes<HeatmapElement>, "title">,
    ClassAttributes<HeatmapElement>,
    InspectorTagOptions {
  /** The user hovers or focuses a row or cell, or none. */
  readonly "onattention-focus"?: ((event: CustomEvent<CellEvent | null>) => void) | undefined;
  /** The user selects a row or cell, or none. */
  readonly "onattention-select"?: ((event: CustomEvent<CellEvent | null>) => void) | undefined;
  /** The user changed a control. */
  readonly "onattention-change"?: ((event: CustomEvent<HeatmapState>) => void) | undefined;
  /** An option was invalid, or a computation failed. */
  readonly "onattention-error"?: ((event: CustomEvent<Error>) => void) | undefined;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "attention-heatmap": HeatmapTagProps;
    }
  }
}
