import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { DrawnInput } from "./drawnInput.js";

/** How pairs of tokens are drawn; vectors are matrices, and so is everything that is compared. */
export function shownView({ settings, numbers }: DrawnInput): InspectorSettings["view"] {
  const { isOfPairs, comparison } = numbers;
  return isOfPairs && comparison === undefined ? settings.view : "matrix";
}
