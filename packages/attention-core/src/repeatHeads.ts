import { checkHeads } from "./internal/checks/checkHeads.js";
import { checkMaxEntries } from "./internal/checks/checkMaxEntries.js";
import { checkShapes } from "./internal/checks/checkShapes.js";
import { zeros } from "./internal/zeros.js";
import type { HeadTensor } from "./shape.js";

/**
 * Every key or value head repeated for the query heads that share it: head 0 first, `times` times, then head 1. This is
 * how grouped-query attention saves keys and values; with one head for all queries it is multi-query attention.
 *
 *     repeated[head] = vectors[⌊head / times⌋]
 *
 * Source: Ainslie et al. 2023 (grouped-query), section 2.2; Shazeer 2019 (multi-query), section 3.
 *
 * @category Multi-head attention
 * @param vectors - keys [keyValueHeads, keys, dHead], or values [keyValueHeads, keys, dValue]; unitless
 * @param times - how many query heads share one key and value head
 * @returns [keyValueHeads · times, keys, dHead], or of values […, dValue]
 * @throws RangeError if `times` is not a whole number from 1 up, or there are not exactly 3 axes
 * @throws TypeError if `vectors` is not a tensor or `times` is not a number
 * @example
 * ```ts
 * import { repeatHeads, tensor, toNested } from "attention-core";
 *
 * console.log(toNested(repeatHeads(tensor([[[1]], [[2]]]), 2)).flat(2)); // [ 1, 1, 2, 2 ]
 * ```
 */
export function repeatHeads(vectors: HeadTensor, times: number): HeadTensor {
  checkShapes("repeatHeads", { vectors: [vectors, "keyValueHeads keys dHead"] });
  checkHeads("repeatHeads", times, "times");
  checkMaxEntries("repeatHeads", "entries · times", vectors.data.length * times);
  return repeatHeadsUnchecked(vectors, times);
}

/** Each head several times in a row, without argument checks. */
export function repeatHeadsUnchecked(
  vectors: HeadTensor,
  headsPerKeyValueHead: number,
): HeadTensor {
  const [count, keys, dHead] = vectors.shape;
  const size = keys * dHead;
  // [keyValueHeads, keys, dHead] -> [heads, keys, dHead]
  const all = zeros<HeadTensor["shape"]>([count * headsPerKeyValueHead, keys, dHead]);
  for (let head = 0; head < count * headsPerKeyValueHead; head++) {
    const from = ((head / headsPerKeyValueHead) | 0) * size;
    all.data.set(vectors.data.subarray(from, from + size), head * size);
  }
  return all;
}
