import { sizeOf } from "../internal/sizeOf.js";
import type { SavedLayer } from "./layerSet.js";

/** How many numbers are surveyed before anything is drawn. */
const MAX_SURVEYED = 8_000_000;

/**
 * The layers whose numbers are surveyed before anything is drawn: all, or only the first if there are many numbers.
 * Surveying a layer decodes it, and layers that are not shown should not be decoded.
 */
export function layersToSurvey(layers: readonly SavedLayer[]): readonly SavedLayer[] {
  const size = sizeOf(layers[0]!.weights.shape) * layers.length;
  return size > MAX_SURVEYED ? layers.slice(0, 1) : layers;
}
