import type { Mask } from "../mask.js";
import { firstArrayOf } from "./arrays/tree.js";
import { gridOf } from "./gridOf.js";

/**
 * A mask from arrays of 0 and 1, or of booleans, in one byte for each pair: [query, key] or [head, query, key]
 *
 * @returns 1 = may attend, 0 = hidden
 */
export function maskFrom(mask: unknown): Mask {
  const { tree } = gridOf("mask", mask, undefined);
  const array = firstArrayOf(tree);
  return { shape: array.shape, data: Uint8Array.from(array.floats()) };
}
