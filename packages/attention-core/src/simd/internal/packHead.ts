import type { HeadAddresses } from "./headLengths.js";
import type { PlacedMatrix } from "./placedMatrix.js";
import type { Workspace } from "./workspace.js";

/** The keys and values of a head in memory. */
export interface KeysAndValues {
  /** [keys, dHead] */
  readonly keys: PlacedMatrix;
  /** [keys, dValue] */
  readonly values: PlacedMatrix;
}

/**
 * Packs keys and values into the panels that `attendHead` reads; once for all heads that share them. The kernels then
 * read memory in order, which the cache of a processor is made for.
 *
 * @param matrices - keys [keys, dHead] and values [keys, dValue]
 * @param addresses - where there is room for both: keys go in transposed, since each query is multiplied by Kᵀ
 */
export function packHead(
  { kernels }: Workspace,
  { keys, values }: KeysAndValues,
  addresses: HeadAddresses,
): void {
  // [keys, dHead] -> panels of [dHead, 8]
  kernels.packTransposed(keys.address, keys.columns, keys.rows, keys.stride, addresses.keyPanels);
  // [keys, dValue] -> panels of [keys, 8]
  kernels.pack(values.address, values.rows, values.columns, values.stride, addresses.valuePanels);
}
