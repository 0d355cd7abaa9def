import type { HeatmapState } from "../settings/heatmapState.js";
import type { InspectorState } from "../settings/inspectorState.js";
import type { InspectorOptions } from "../store/inspectorOptions.js";

/**
 * What of a trace is shown, and in which language; every option is optional. Null and undefined mean the default.
 *
 * With `settings`, or with the state of an inspector, it is what the inspector shows, and else what the plain heatmap does.
 */
export interface StaticOptions
  extends Pick<
    InspectorOptions,
    | "heads"
    | "head"
    | "layer"
    | "stage"
    | "causal"
    | "selection"
    | "select"
    | "settings"
    | "caption"
    | "messages"
  > {
  /** What `getState()` of a heatmap or of an inspector returned; single options and settings win over it. */
  readonly state?: HeatmapState | InspectorState | null | undefined;
}

/** The same, and how the picture looks. */
export interface StaticSvgOptions extends StaticOptions {
  /** The width that the picture is fitted into, in CSS pixels, 720 by default; many columns may need more. */
  readonly width?: number | null | undefined;
  /** The colours: those of a light page by default. */
  readonly theme?: "light" | "dark" | null | undefined;
}
