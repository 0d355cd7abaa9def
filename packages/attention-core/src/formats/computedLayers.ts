import { checkMask } from "../internal/checks/checkMask.js";
import { refuse } from "../internal/checks/refuse.js";
import { matrixProduct } from "../internal/matrixProduct.js";
import type { Mask } from "../mask.js";
import { applyMaskUnchecked } from "../masks/applyMask.js";
import { causalMask } from "../masks/causalMask.js";
import { combineMasks } from "../masks/combineMasks.js";
import { scaleScoresUnchecked } from "../scaleScores.js";
import type { HeadTensor } from "../shape.js";
import { softmaxUnchecked } from "../softmax.js";
import { sharedHeads } from "./arrays/sharedHeads.js";
import type { LayerSet, SavedLayer, Readable } from "./layerSet.js";
import type { LayerVectors, ModelFacts } from "./vectorSet.js";
import { tensorOf } from "./lazyLayerOf.js";
import { shortNumber } from "./shortNumber.js";

/** A small file may have vectors of so many tokens that their weights would fill the memory: 2²⁶ are 256 MB. */
const MAX_COMPUTED = 2 ** 26;

/**
 * Layers whose weights were not saved: they are computed from queries and keys when they are read, and so is every
 * stage between. A notice says so, and what was assumed of the model.
 *
 *     weights = softmax(mask(Q · Kᵀ · scale))
 *
 * Source: Vaswani et al. 2017, equation 1.
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

function computedLayer(
  caller: string,
  { queries, keys: ownKeys, values: ownValues, ...names }: LayerVectors,
  scale: number,
  mask: Mask | undefined,
): SavedLayer {
  const [heads = 0, rows = 0] = queries.shape;
  checkSize(caller, heads, rows, [ownKeys, ...(ownValues ? [ownValues] : [])]);
  const keys = sharedHeads(caller, "keys", ownKeys, heads);
  const values = ownValues && sharedHeads(caller, "values", ownValues, heads);
  const scores = () => matrixProduct(tensorOf(queries), tensorOf(keys), true); // Q · Kᵀ
  const scaledScores = () => scaleScoresUnchecked(scores(), scale);
  const maskedScores = () => (mask ? applyMaskUnchecked(scaledScores(), mask) : scaledScores());
  const weights = () => softmaxUnchecked(caller, maskedScores(), {});
  const pairs = (compute: () => HeadTensor): Readable => ({
    shape: [heads, rows, keys.shape[1]!],
    floats: () => compute().data,
  });
  const headOutputs = values && {
    shape: [heads, rows, values.shape[2]!],
    floats: () => matrixProduct(weights(), tensorOf(values)).data, // A · V
  };
  return {
    ...names,
    weights: pairs(weights),
    stages: {
      queries,
      keys,
      ...(values && { values }),
      scores: pairs(scores),
      scaledScores: pairs(scaledScores),
      maskedScores: pairs(maskedScores),
      ...(headOutputs && { headOutputs }),
    },
    mask,
  };
}

/** Refuses more weights, or more keys and values once queries share them, than a page can hold. */
function checkSize(
  caller: string,
  heads: number,
  queries: number,
  arrays: readonly Readable[],
): void {
  for (const { shape } of arrays) {
    const [, keys = 0, columns = 0] = shape;
    const entries = heads * keys * Math.max(queries, columns);
    if (entries <= MAX_COMPUTED) continue;
    refuse(caller, "queries · keys", `be at most ${MAX_COMPUTED} in all heads`, entries);
  }
}

/** What was assumed, in one sentence. */
function noticeOf({ causal, mask, scale, isRotated }: ModelFacts, factor: number): string {
  const scaling = `scale ${scale === undefined ? "1/√dₖ = " : ""}${shortNumber(factor)}`;
  const hidden = [causal && "later keys hidden", mask && "keys hidden by a mask"].filter(Boolean);
  const masking = hidden.length === 0 ? "no key hidden" : hidden.join(" and ");
  const positions = isRotated ? "rotated by their positions" : "no positions added";
  return `The weights were computed here from queries and keys: ${scaling}, ${masking}, ${positions}.`;
}
