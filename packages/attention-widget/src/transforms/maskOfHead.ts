import type { Mask } from "attention-core";

/** The mask of one head, without a copy: [queries, keys]. A mask without heads applies to each of them. */
export function maskOfHead({ shape, data }: Mask, head: number): Mask {
  const [queries = 0, keys = 0] = shape.slice(-2);
  const size = queries * keys;
  const start = data.length > size ? head * size : 0;
  return { shape: [queries, keys], data: data.subarray(start, start + size) };
}
