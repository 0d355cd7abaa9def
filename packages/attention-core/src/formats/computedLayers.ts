import { checkMask } from "../internal/checks/checkMask.js";
import type { Mask } from "../mask.js";
import { causalMask } from "../masks/causalMask.js";
import { combineMasks } from "../masks/combineMasks.js";
import type { HeadTensor } from "../shape.js";
import { computedLayer } from "./computedLayer.js";
import type { LayerSet } from "./layerSet.js";
import { shortNumber } from "./shortNumber.js";
import type { LayerVectors, ModelFacts } from "./vectorSet.js";

/**
 * Layers whose weights were not saved: they are computed from queries and keys when they are read, and so is every
 * stage between. A notice says so, and what was assumed of the model.
 *
 * @param layers - at least one
 * @throws RangeError if queries cannot share the heads of keys or values, the mask does not fit, or there would be too
 *   many weights
 */
export function computedLayers(
  caller: string,
  layers: readonly LayerVectors[],
  facts: ModelFacts,
): Pick<LayerSet, "layers" | "notice" | "computedFrom"> {
  const { queries, keys } = layers[0]!;
  const [heads = 0, rows = 0, dHead = 0] = queries.shape;
  const mask = maskOf(caller, facts, [heads, rows, keys.shape[1]!]);
  const { scale = 1 / Math.sqrt(dHead) } = facts;
  return {
    layers: layers.map((layer) => computedLayer(caller, layer, scale, mask)),
    computedFrom: "queries and keys",
    notice: noticeOf(facts, scale),
  };
}

/** The mask of what is causal, or given, or both. */
function maskOf(
  caller: string,
  { causal, mask }: ModelFacts,
  shape: HeadTensor["shape"],
): Mask | undefined {
  if (mask !== undefined) checkMask(caller, mask, shape);
  if (!causal) return mask;
  const [, queries, keys] = shape;
  const causalOnly = causalMask(queries, keys);
  return mask === undefined ? causalOnly : combineMasks(causalOnly, mask);
}

/** What was assumed, in one sentence. */
function noticeOf({ causal, mask, scale, isRotated }: ModelFacts, factor: number): string {
  const scaling = `scale ${scale === undefined ? "1/√dₖ = " : ""}${shortNumber(factor)}`;
  const hidden = [causal && "later keys hidden", mask && "keys hidden by a mask"].filter(Boolean);
  const masking = hidden.length === 0 ? "no key hidden" : hidden.join(" and ");
  const positions = isRotated ? "rotated by their positions" : "no positions added";
  return `The weights were computed here from queries and keys: ${scaling}, ${masking}, ${positions}.`;
}
