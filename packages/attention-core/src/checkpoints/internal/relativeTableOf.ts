import type { Matrix } from "../../shape.js";
import type { LayerConfig } from "../layerConfig.js";
import type { NamedParameters } from "../namedParameters.js";
import type { Family } from "./family.js";
import { type LayerParameters, layerParameters } from "./layerParameters.js";

/**
 * T5's learned numbers for distances, which lie in the first layer of a stack and are added in all of them; undefined
 * in attention of a decoder to its encoder, and in other families.
 *
 * Source: Raffel et al. 2020 (T5), section 2.1.
 *
 * @param parameters - of the whole model
 * @param found - those of the layer
 * @returns [buckets, heads]
 */
export function relativeTableOf(
  caller: string,
  parameters: NamedParameters,
  found: LayerParameters,
  { place, sharedTable }: Family,
  { heads, part }: LayerConfig,
): Matrix | undefined {
  if (sharedTable === undefined) return undefined;
  if (part === "cross") {
    // Old files have a table here too, which nothing uses; once read, it is not refused.
    if (found.has(sharedTable)) found.matrix(sharedTable, "buckets heads");
    return undefined;
  }
  const owner = found.has(sharedTable)
    ? found
    : layerParameters(caller, parameters, place(0, part), sharedTable);
  return owner.matrix(sharedTable, "buckets heads", { heads });
}
