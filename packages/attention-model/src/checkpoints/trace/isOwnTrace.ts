import { isArray } from "../../checks/isArray.js";
import { isCount } from "../../checks/isCount.js";
import { isListOf } from "../../checks/isListOf.js";
import { readable } from "../../checks/readable.js";
import type { Network } from "../network/network.js";
import { attentionsOf } from "./attentionsOf.js";
import { isAttendedLayer } from "./isAttendedLayer.js";

/** Whether a trace is whole, and was computed by the network that would continue it. */
export function isOwnTrace(
  trace: unknown,
  { layers }: Pick<Network, "layers">,
  { isCausal, hasEncoder }: { readonly isCausal: boolean; readonly hasEncoder: boolean },
): boolean {
  const { ids, queryTokens, ablate, predictions = [], ...attended } = Object(readable(trace));
  const isWhole =
    isListOf(isCount, ids) &&
    isListOf((token) => typeof token === "string", queryTokens, ids.length) &&
    isListOf((place) => Object(readable(place)) === place, ablate) &&
    isArray(predictions);
  if (!isWhole) return false;
  const rows = ids.length;
  const { own, across }: Readonly<Record<"own" | "across", unknown>> = {
    across: undefined,
    ...attentionsOf(attended),
  };
  const isOwn =
    isListOf(() => true, own, layers.length) &&
    own.every((layer, i) => isAttendedLayer(layer, layers[i], rows, rows));
  const haveMasks = () => isListOf((layer) => isMask(Object(readable(layer)).mask, rows), own);
  if (!isOwn || (isCausal && !haveMasks())) return false;
  if (!hasEncoder) return across === undefined;
  if (!isListOf(() => true, across, layers.length)) return false;
  const keys = keysOf(across[0]);
  return (
    isCount(keys) &&
    across.every((layer, i) => isAttendedLayer(layer, layers[i]?.cross, rows, keys))
  );
}

/** How many keys a layer says that it has. */
function keysOf(layer: unknown): unknown {
  const { shape } = Object(readable(Object(readable(layer)).keys));
  return isArray(shape) ? shape[1] : undefined;
}

/** Whether a value is a mask of some rows, [rows, rows]. */
function isMask(mask: unknown, rows: number): boolean {
  const data = readable(Object(readable(mask)).data);
  return data instanceof Uint8Array && ArrayBuffer.isView(data) && data.length === rows * rows;
}
