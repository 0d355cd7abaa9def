import { type AttentionLayer, type HeadTensor, type Matrix, tensor } from "attention-core";
import { valueWeighted } from "attention-core/metrics";
import { repeatHeadsTo } from "./repeatHeadsTo.js";

/** The values of a layer, for weighting by value norms. */
export interface ValuesAndProjection {
  /** One matrix per head: [heads, keys, dValue]. */
  readonly values: HeadTensor;
  /** W^O, if it is known and fits: [heads · dValue, dModel]. */
  readonly output: Matrix | undefined;
}

/** The values of a layer and its W^O; undefined if the values are not known. */
export function valuesAndProjection({
  weights,
  values: given,
  projections,
}: AttentionLayer): ValuesAndProjection | undefined {
  if (given === undefined) return undefined;
  const values = repeatHeadsTo(given, weights.shape[0]);
  const [heads, , dValue] = values.shape;
  const output = projections?.output?.shape[0] === heads * dValue ? projections.output : undefined;
  return { values, output };
}

/** The norm of one value, through W^O if it is known, unitless. */
export function valueLength(
  { values, output }: ValuesAndProjection,
  head: number,
  key: number,
): number {
  const [, keys, dValue] = values.shape;
  const start = (head * keys + key) * dValue;
  const value: HeadTensor = {
    shape: [1, 1, dValue],
    data: values.data.subarray(start, start + dValue),
  };
  const whole = tensor([[[1]]]);
  return valueWeighted(whole, value, outputOfHead({ values, output }, head)).data[0] ?? Number.NaN;
}

/** The rows of W^O that belong to one head: [dValue, dModel]; undefined if it is not known. */
export function outputOfHead(
  { values, output }: ValuesAndProjection,
  head: number,
): Matrix | undefined {
  if (output === undefined) return undefined;
  const [, , dValue] = values.shape;
  const [, dModel] = output.shape;
  const first = head * dValue * dModel;
  return {
    shape: [dValue, dModel],
    data: output.data.subarray(first, first + dValue * dModel),
  };
}
