import type { NumberArray } from "../arrays/numberArray.js";
import type { Readable } from "../family.js";
import { stacked } from "./stacked.js";

/**
 * Keys or values with a head for each head of queries: under grouped-query attention, neighbours share
 * one. Undefined where the heads cannot be shared out.
 */
export function repeatedHeads(array: NumberArray, heads: number): Readable | undefined {
  const own = array.shape[0]!;
  if (own === heads) return array;
  if (own === 0 || heads % own !== 0) return undefined;
  const shared = Array.from({ length: heads }, (_, head) =>
    array.entry(0, Math.floor((head * own) / heads)),
  );
  return stacked("heads", shared);
}
