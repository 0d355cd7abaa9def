import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { DrawnInput } from "./drawnInput.js";

/**
 * How the numbers are drawn. Arcs have the matrix below them at every stage; vectors and comparisons are drawn as
 * matrices instead of lines.
 */
export function shownView({ settings, numbers }: DrawnInput): InspectorSettings["view"] {
  const { isOfPairs, comparison } = numbers;
  if (settings.view === "arcs") return "arcs";
  return isOfPairs && comparison === undefined ? settings.view : "matrix";
}
