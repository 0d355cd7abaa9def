import { refuse } from "../../internal/checks/refuse.js";
import type { Readable } from "../layerSet.js";
import { repeatHeadsWhenRead } from "./repeatHeadsWhenRead.js";

/**
 * Keys or values with a head for each head of queries, refused if the heads of queries are not a multiple of them.
 *
 * @param array - [own heads, rows, columns]
 * @param heads - of the queries
 * @returns [heads, rows, columns]
 */
export function sharedHeads(
  caller: string,
  name: string,
  array: Readable,
  heads: number,
): Readable {
  return (
    repeatHeadsWhenRead(array, heads) ??
    refuse(caller, name, `have heads that ${heads} can share`, array.shape[0])
  );
}
