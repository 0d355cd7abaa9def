import type { Family, FamilyLayer } from "../family.js";

/**
 * A family of one layer of self-attention, whose queries and keys are the same tokens.
 *
 * @param layer - with weights of [head, query, key]
 * @param tokens - one list for both axes, or undefined if the data names none
 */
export function oneLayer(
  id: string,
  layer: FamilyLayer,
  tokens: readonly string[] | undefined,
): Family {
  return { id, label: id, side: "self", queryTokens: tokens, keyTokens: tokens, layers: [layer] };
}
