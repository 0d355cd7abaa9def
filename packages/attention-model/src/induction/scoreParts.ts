import type { ScoreCell, ScoreParts } from "attention-core";
import { checkIndex } from "../checks/checkIndex.js";
import { checkObject } from "../checks/checkObject.js";
import { type CarriedPart, carriedParts, positionPart } from "./carriedParts.js";
import { checkInductionTrace } from "./checkInductionTrace.js";
import { D_MODEL, HEADS } from "./inductionNetwork.js";
import type { InductionTrace } from "./inductionTrace.js";

/**
 * Where a score comes from. Nothing lies between the layers of this network but sums, so a score is exactly a sum of
 * products: (a part of what the query carries) × (a part of what the key carries).
 *
 *     scaledScore = Σᵢ Σⱼ queries[i] · keys[j] / √dₖ
 *     queries[i] = queryParts[i] · W^Q
 *     keys[j] = keyParts[j] · W^K
 *
 * Sums run in float64, so they differ from the float32 of the trace in about the seventh digit; `roundedParts` of
 * attention-core makes numbers of few digits that add up exactly.
 *
 * Source: Elhage et al. 2021, "A mathematical framework for transformer circuits", QK circuit.
 *
 * @param trace - of the network that copies
 * @param cell - layer, head, query, key
 * @returns the products, and what they sum to
 * @throws RangeError if the trace has no such cell
 * @throws TypeError if `trace` is not one of this network, `cell` is not an object, or a place is not a number
 * @example
 * ```ts
 * import { loadInductionModel, scoreParts } from "attention-model/induction";
 *
 * const trace = await loadInductionModel().trace("do re mi do");
 * const { parts, products, total } = scoreParts(trace, { layer: 1, head: 0, query: 3, key: 1 });
 * const sum = products.flat().reduce((all, product) => all + product, 0);
 * console.log(parts.length, Math.abs(sum - total) < 1e-4); // 6 true
 * ```
 */
export function scoreParts(trace: InductionTrace, cell: ScoreCell): ScoreParts {
  checkInductionTrace("scoreParts", trace);
  checkObject("scoreParts", "cell", cell);
  const { layer, head, query, key } = cell;
  const tokens = trace.queryTokens.length;
  checkIndex("scoreParts", "cell.layer", layer, trace.layers.length);
  checkIndex("scoreParts", "cell.head", head, HEADS);
  checkIndex("scoreParts", "cell.query", query, tokens);
  checkIndex("scoreParts", "cell.key", key, tokens);
  const { projections, scaledScores } = trace.layers[layer]!;
  const partsAt = (token: number): CarriedPart[] => {
    const [own, ...written] = carriedParts(trace, layer, token);
    return [own!, positionPart(trace, token), ...written];
  };
  const queryParts = partsAt(query).map(({ vector }) =>
    projectedBy(projections.query, head, vector),
  );
  const keyParts = partsAt(key).map(({ vector }) => projectedBy(projections.key, head, vector));
  const scale = 1 / Math.sqrt(D_MODEL / HEADS);
  return {
    parts: partsAt(query).map(({ part }) => part),
    products: queryParts.map((from) => keyParts.map((to) => dot(from, to) * scale)),
    total: scaledScores.data[(head * tokens + query) * tokens + key]!,
  };
}

/** A part through one head's columns of W^Q or W^K; its upper half, since the lower is the same. */
function projectedBy(
  { shape: [, columns], data }: InductionTrace["network"]["embedding"],
  head: number,
  vector: ArrayLike<number>,
): Float64Array {
  const dHead = columns / HEADS;
  const projected = new Float64Array(dHead); // [dModel] · [dModel, dHead] -> [dHead]
  for (let i = 0; i < vector.length; i++) {
    for (let j = 0; j < dHead; j++) {
      projected[j]! += vector[i]! * data[i * columns + head * dHead + j]!;
    }
  }
  return projected;
}

const dot = (a: Float64Array, b: Float64Array) =>
  a.reduce((sum, entry, i) => sum + entry * b[i]!, 0);
