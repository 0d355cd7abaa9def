import { arrayOf } from "../arrays/arrayOf.js";
import { matricesAt } from "../arrays/grid.js";
import type { OpenedData } from "../containers/openedData.js";
import { field } from "../field.js";
import type { Reading } from "../reading.js";
import { refuseData } from "../refuseData.js";
import { oneLayer } from "./oneLayer.js";
import { textsOf } from "./textsOf.js";

/**
 * Attention components of CircuitsVis: one layer, [head, query, key] or one matrix. Its limits of colour are not limits
 * of the numbers.
 *
 * ```text
 * { attention, tokens, attentionHeadNames }
 * attention: [head, query, key], or [query, key] of a component that shows one head
 * tokens: both queries and keys
 * attentionHeadNames: one per head, optional
 * ```
 *
 * Source: CircuitsVis 1.43.3, react/src/attention.
 */
export function readCircuitsVis({ component, value }: OpenedData): Reading {
  const tree = arrayOf(field(value, "attention"));
  const rank = tree?.shape.length;
  if (tree === undefined || (rank !== 2 && rank !== 3)) {
    return refuseData(
      "attention",
      "be [head, query, key] or [query, key]",
      `[${tree?.shape ?? ""}]`,
    );
  }
  const axes = (["head", "query", "key"] as const).slice(3 - tree.shape.length);
  const layer = {
    name: "layer",
    heads: textsOf(field(value, "attentionHeadNames")),
    weights: matricesAt("readAttention", { tree, axes }, {}),
  };
  return { layerSets: [oneLayer(component ?? "self", layer, textsOf(field(value, "tokens")))] };
}
