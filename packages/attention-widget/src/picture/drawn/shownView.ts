import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { DrawnInput } from "./drawnInput.js";

/**
 * How the numbers are drawn. Arcs have the matrix under them at every stage; in the place of lines, vectors are
 * matrices, and so is everything that is compared.
 */
export function shownView({ settings, numbers }: DrawnInput): InspectorSettings["view"] {
  const { isOfPairs, comparison } = numbers;
  if (settings.view === "arcs") return "arcs";
  return isOfPairs && comparison === undefined ? settings.view : "matrix";
}
