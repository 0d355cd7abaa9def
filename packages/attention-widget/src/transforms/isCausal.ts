import type { AttentionTrace, Mask } from "attention-core";
import { memoizeEach } from "../settings/memoize.js";
import { isSelfAttention } from "./isSelfAttention.js";
import { knownMask } from "./knownMask.js";

/** Whether no token attends to a later one in any layer, so that a longer text does not change the earlier rows. */
export const isCausal = memoizeEach(
  (trace: AttentionTrace): boolean =>
    isSelfAttention(trace) && trace.layers.every((layer) => hidesLater(knownMask(layer))),
);

function hidesLater({ shape, data }: Mask): boolean {
  const [queries = 0, keys = 0] = shape.slice(-2);
  for (let row = 0; row * keys < data.length; row++) {
    const query = row % queries;
    if (data.subarray(row * keys + query + 1, (row + 1) * keys).includes(1)) return false;
  }
  return true;
}
