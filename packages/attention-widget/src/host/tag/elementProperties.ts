import { DEFAULT_STATE } from "../../settings/heatmapState.js";
import { keysOf } from "../../settings/keysOf.js";

/** Every part of the state, and the options that do not fit in an attribute. */
export const PROPERTIES = [
  ...keysOf(DEFAULT_STATE),
  "state",
  "source",
  "trace",
  "src",
  "select",
  "theme",
  "controls",
  "caption",
  "messages",
] as const;

/** What the properties give before they are set. */
export const PROPERTY_DEFAULTS = { theme: "auto", controls: "all", caption: null };
