import { arrayOf } from "../arrays/arrayOf.js";
import { matricesAt } from "../arrays/grid.js";
import type { OpenedData } from "../containers/openedData.js";
import { field } from "../field.js";
import type { Reading } from "../reading.js";
import { oneLayer } from "./oneLayer.js";
import { textsOf } from "./textsOf.js";

/**
 * `AttentionMulti` of PySvelte: one layer, [query, key, head], the head last.
 *
 * ```text
 * { tokens, attention, head_labels, info_weighted }
 * attention: [query, key, head]
 * tokens: both queries and keys; head_labels: one per head, optional
 * info_weighted: [query, key, head], weights times the length of values; not read
 * ```
 *
 * Source: PySvelte, src/AttentionMulti.svelte.
 */
export function readPySvelte({ value }: OpenedData): Reading | undefined {
  const tree = arrayOf(field(value, "attention"));
  if (tree?.shape.length !== 3) return undefined;
  const tokens = textsOf(field(value, "tokens"));
  const [queries, keys, heads] = tree.shape;
  const isHeadLast = tokens?.length === queries && queries === keys && keys !== heads;
  const labels = field(value, "head_labels");
  if (!isHeadLast && labels === undefined) return undefined;
  const weights = matricesAt("readAttention", { tree, axes: ["query", "key", "head"] }, {});
  const hasWeighted = field(value, "info_weighted") !== undefined;
  return {
    layerSets: [oneLayer("attention", { name: "layer", heads: textsOf(labels), weights }, tokens)],
    notes: [
      "The last of 3 axes holds the heads, as in PySvelte.",
      ...(hasWeighted ? ["Not read: info_weighted, whose rows are not attention."] : []),
    ],
  };
}
