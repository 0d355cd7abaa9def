import { refuse } from "../internal/checks/refuse.js";
import { matrixProduct } from "../internal/matrixProduct.js";
import type { Mask } from "../mask.js";
import { applyMaskUnchecked } from "../masks/applyMask.js";
import { scaleScoresUnchecked } from "../scaleScores.js";
import type { HeadTensor } from "../shape.js";
import { softmaxUnchecked } from "../softmax.js";
import { sharedHeads } from "./arrays/sharedHeads.js";
import type { Readable, SavedLayer } from "./layerSet.js";
import { tensorOf } from "./lazyLayerOf.js";
import type { LayerVectors } from "./vectorSet.js";

/** A small file may have vectors of so many tokens that their weights would fill the memory: 2²⁶ are 256 MB. */
const MAX_COMPUTED = 2 ** 26;

/**
 * A layer whose weights, and every stage between, are computed from queries and keys when they are read.
 *
 *     weights = softmax(mask(Q · Kᵀ · scale))
 *
 * Source: Vaswani et al. 2017, equation 1.
 *
 * @throws RangeError if queries cannot share the heads of keys or values, or there would be too many weights
 */
export function computedLayer(
  caller: string,
  { queries, keys: ownKeys, values: ownValues, ...names }: LayerVectors,
  scale: number,
  mask: Mask | undefined,
): SavedLayer {
  const [heads = 0, rows = 0] = queries.shape;
  checkSize(caller, heads, rows, [ownKeys, ...(ownValues ? [ownValues] : [])]);
  const keys = sharedHeads(caller, "keys", ownKeys, heads);
  const values = ownValues && sharedHeads(caller, "values", ownValues, heads);
  // Q · Kᵀ: [heads, queries, dHead] · [heads, dHead, keys] -> [heads, queries, keys]
  const scores = () => matrixProduct(tensorOf(queries), tensorOf(keys), true);
  const scaledScores = () => scaleScoresUnchecked(scores(), scale);
  const maskedScores = () => (mask ? applyMaskUnchecked(scaledScores(), mask) : scaledScores());
  const weights = () => softmaxUnchecked(caller, maskedScores(), {});
  const pairs = (compute: () => HeadTensor): Readable => ({
    shape: [heads, rows, keys.shape[1]!],
    floats: () => compute().data,
  });
  const headOutputs = values && {
    shape: [heads, rows, values.shape[2]!],
    // A · V: [heads, queries, keys] · [heads, keys, dValue] -> [heads, queries, dValue]
    floats: () => matrixProduct(weights(), tensorOf(values)).data,
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
