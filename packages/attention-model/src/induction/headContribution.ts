import type { InductionLayer } from "./inductionLayer.js";
import { HEADS } from "./inductionNetwork.js";

/**
 * What one head wrote into the vector of one token, summed in float64.
 *
 *     contribution = headOutputs[head][token] · W^O[rows of the head]
 *
 * @returns dModel numbers; zeros for a head that is off
 */
export function headContribution(
  { headOutputs, projections }: InductionLayer,
  head: number,
  token: number,
): Float64Array {
  const [, tokens, dValue] = headOutputs.shape;
  const { shape, data } = projections.output;
  const [rows, dModel] = shape;
  const contribution = new Float64Array(dModel); // [dValue] · [dValue, dModel] -> [dModel]
  for (let i = 0; i < dValue; i++) {
    const value = headOutputs.data[(head * tokens + token) * dValue + i]!;
    const row = ((head * rows) / HEADS + i) * dModel;
    for (let j = 0; j < dModel; j++) contribution[j]! += value * data[row + j]!;
  }
  return contribution;
}
