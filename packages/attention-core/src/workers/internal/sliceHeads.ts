import type { HeadTensor, Shape } from "../../shape.js";
import type { Range } from "./evenRanges.js";

/** Numbers or bytes of which a stretch can be seen without a copy. */
interface Sliceable<Data> {
  subarray(start: number, end: number): Data;
}

/**
 * Some heads of all, counted over every batch axis and without a copy: [.., rows, columns] -> [heads of the part, rows,
 * columns]
 *
 * @param tensor - queries, keys or values, or a mask or bias of [.., queries, keys]
 * @returns three axes, whatever the batch axes were: a thread knows only heads
 */
export function sliceHeads<Data extends Sliceable<Data>>(
  { shape, data }: { readonly shape: Shape; readonly data: Data },
  { first, end }: Range,
): { readonly shape: HeadTensor["shape"]; readonly data: Data } {
  const [rows, columns] = [shape.at(-2)!, shape.at(-1)!];
  const size = rows * columns;
  return { shape: [end - first, rows, columns], data: data.subarray(first * size, end * size) };
}
