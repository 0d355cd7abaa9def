import type { LayerSet, SavedLayer } from "../layerSet.js";

/**
 * A layer set of one layer of self-attention, whose queries and keys are the same tokens.
 *
 * @param layer - with weights of [head, query, key]
 * @param tokens - one list for both axes, or undefined if the data names none
 */
export function oneLayer(
  id: string,
  layer: SavedLayer,
  tokens: readonly string[] | undefined,
): LayerSet {
  return { id, label: id, side: "self", queryTokens: tokens, keyTokens: tokens, layers: [layer] };
}
