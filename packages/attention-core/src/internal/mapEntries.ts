import type { Shape, Tensor } from "../shape.js";

/** A new tensor of the same shape, computed entry by entry; `i` is the place in memory. */
export function mapEntries<S extends Shape>(
  { shape, data }: Tensor<S>,
  entryOf: (entry: number, i: number) => number,
): Tensor<S> {
  return { shape, data: data.map(entryOf) };
}
