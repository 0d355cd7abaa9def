import type { AttentionTrace } from "../../attentionTrace.js";
import { checkAblate } from "../checkAblate.js";
import { field } from "../field.js";
import type { SavedLayer } from "../layerSet.js";

/**
 * Which heads were switched off, if a file in our own format says so.
 *
 * ```text
 * ablate: [{ layer: 0, head: 3 }, …]      both counted from 0
 * ```
 *
 * Source: docs/attention-trace.md.
 */
export function storedAblate(
  file: unknown,
  layers: readonly SavedLayer[],
): Pick<AttentionTrace, "ablate"> {
  const ablate = field(file, "ablate");
  if (ablate === undefined) return {};
  const headsOf = (layer: number) => layers[layer]!.weights.shape[0]!; // below their number, and of 3 axes
  checkAblate("readAttention", ablate, layers.length, headsOf);
  return { ablate };
}
