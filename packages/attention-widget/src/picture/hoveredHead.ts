import type { InspectorState } from "../settings/inspectorState.js";
import type { InspectorInput } from "./inspectorInput.js";

/**
 * The state as if the head hovered in the overview were open, which shows its numbers meanwhile; null if none is
 * hovered, or the open one is.
 *
 * @param opened - the state with the place of what is open
 */
export function hoveredHead(
  opened: InspectorState,
  { hoveredAside, transformed }: Pick<InspectorInput, "hoveredAside" | "transformed">,
): InspectorState | null {
  if (hoveredAside?.kind !== "head" || transformed === undefined) return null;
  const { layer, head } = hoveredAside;
  const weights = transformed.trace.layers[layer]?.weights;
  // Other numbers may have fewer heads.
  if (weights === undefined || head >= weights.shape[0]) return null;
  if (layer === opened.layer && head === opened.head) return null;
  const by = transformed.combined[layer - transformed.recorded.layers.length]?.by;
  const combination = by === undefined ? null : by === "rollout" ? by : "heads";
  return { ...opened, layer, head, settings: { ...opened.settings, combination } };
}
