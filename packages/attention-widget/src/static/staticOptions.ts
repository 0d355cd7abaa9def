import type { HeatmapOptions } from "../store/heatmapOptions.js";

/**
 * What of a trace is shown, and in which language; every option is optional. Null and undefined mean the default.
 */
export type StaticOptions = Pick<
  HeatmapOptions,
  | "heads"
  | "head"
  | "layer"
  | "stage"
  | "causal"
  | "selection"
  | "select"
  | "state"
  | "caption"
  | "messages"
>;

/** The same, and how the picture looks. */
export interface StaticSvgOptions extends StaticOptions {
  /** The width that the picture is fitted into, in CSS pixels, 720 by default; many columns may need more. */
  readonly width?: number | null | undefined;
  /** The colours: those of a light page by default. */
  readonly theme?: "light" | "dark" | null | undefined;
}
