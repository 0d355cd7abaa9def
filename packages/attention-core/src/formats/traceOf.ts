import type { AttentionTrace } from "../attentionTrace.js";
import type { LayerSet } from "./layerSet.js";
import { lazyLayerOf } from "./lazyLayerOf.js";
import { tensorMemoizer } from "./tensorMemoizer.js";

/**
 * A trace of a layer set that was checked. Each layer is decoded when its numbers are first read, since a file may have
 * far more numbers than a viewer shows at a time.
 *
 * @param origin - one phrase about where the numbers come from
 */
export function traceOf(
  caller: string,
  { layers, notice, traceFields, promptTokens, computedFrom }: LayerSet,
  { queryTokens, keyTokens }: Pick<AttentionTrace, "queryTokens" | "keyTokens">,
  origin: string,
): AttentionTrace {
  const memoize = tensorMemoizer();
  const computed = computedFrom === undefined ? "" : `, weights computed here from ${computedFrom}`;
  return {
    source: { kind: "imported", label: `${origin}${computed}` },
    ...traceFields,
    queryTokens,
    keyTokens,
    ...(notice === undefined ? {} : { notice }),
    ...(promptTokens === undefined ? {} : { promptTokens }),
    layers: layers.map((layer) => lazyLayerOf(caller, layer, memoize)),
  };
}
