import type { Shape, Tensor } from "../shape.js";
import type { WideTensor } from "./wideTensor.js";

/**
 * A new tensor of the same shape, computed entry by entry. Each entry is computed in float64, as all numbers of
 * JavaScript are, and rounded to float32 when it is stored; that of a wide tensor is not rounded.
 *
 * @param entryOf - the new entry, by the old one and by `i`, its place in memory: row by row, all axes outermost first
 */
export function mapEntries<S extends Shape>(
  tensor: Tensor<S>,
  entryOf: (entry: number, i: number) => number,
): Tensor<S>;
export function mapEntries<S extends Shape>(
  tensor: WideTensor<S>,
  entryOf: (entry: number, i: number) => number,
): WideTensor<S>;
export function mapEntries<S extends Shape>(
  { shape, data }: WideTensor<S>,
  entryOf: (entry: number, i: number) => number,
): WideTensor<S> {
  return { shape, data: data.map(entryOf) };
}
