import type { HeadTensor } from "attention-core";
import { headOf } from "../../transforms/headOf.js";
import { rowOf } from "../../transforms/rowOf.js";

/** A row of one head, of `heads` in all. */
interface VectorPlace {
  readonly head: number;
  readonly heads: number;
  readonly row: number;
}

/** A vector of a head, without a copy, also where several heads share keys or values. */
export function vectorAt(tensor: HeadTensor, { head, heads, row }: VectorPlace): Float32Array {
  const shared = Math.max(1, heads / tensor.shape[0]);
  return rowOf(headOf(tensor, Math.floor(head / shared)), row);
}
