import type { InspectorSettings } from "../../settings/inspectorSettings.js";

/** The height below a text and its arcs, so that a matrix of few tokens is on the screen with them. */
const HEIGHT_UNDER_TEXT_PX = 243;

/** How high a matrix may be; undefined if it takes the height that it needs. */
export function heightUnderText({ view }: InspectorSettings): number | undefined {
  return view === "arcs" ? HEIGHT_UNDER_TEXT_PX : undefined;
}
