import type { Mask } from "../../mask.js";

/**
 * The entries of a mask, as many as the tensor has that it is for. A mask without heads holds for each of them, so its
 * entries are repeated: [queries, keys] -> [heads, queries, keys]
 *
 * @param length - how many entries the tensor has: those of the mask, times the heads
 */
export function repeatMask({ data }: Mask, length: number): Mask["data"] {
  if (data.length === length) return data;
  const repeated = new Uint8Array(length);
  for (let start = 0; start < length; start += data.length) repeated.set(data, start);
  return repeated;
}
