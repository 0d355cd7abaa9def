import type { AttentionTrace, Mask } from "attention-core";
import { rememberEach } from "../settings/remember.js";
import { isSelfAttention } from "./isSelfAttention.js";
import { knownMask } from "./knownMask.js";

/** Whether no token attends to a later one, in any layer: then a longer text leaves its rows as they are. */
export const isCausal = rememberEach(
  (trace: AttentionTrace): boolean =>
    isSelfAttention(trace) && trace.layers.every((layer) => hidesLater(knownMask(layer))),
);

function hidesLater({ shape, data }: Mask): boolean {
  const [queries = 0, keys = 0] = shape.slice(-2);
  return data.every((allowed, i) => {
    const query = Math.floor(i / keys) % queries;
    return allowed === 0 || i % keys <= query;
  });
}
