import type { LayerConfig } from "../layerConfig.js";
import type { Family } from "./family.js";
import { fusedProjections } from "./fusedProjections.js";
import type { LayerParameters } from "./layerParameters.js";
import type { ReadProjections } from "./readProjections.js";
import { separateProjections } from "./separateProjections.js";

/**
 * The projections of a layer under the names of a family, each as [dInput, dOutput]. How many heads keys and values
 * have is seen from their width, or must be given where all lie in one matrix.
 *
 * @param found - the parameters of the layer
 * @param family - what they are called, and how they lie
 * @param config - how many heads there are
 * @throws RangeError if a matrix is missing, or its rows are not a whole number of heads
 */
export function layerProjections(
  caller: string,
  found: LayerParameters,
  family: Family,
  config: LayerConfig,
): ReadProjections {
  return family.fused === undefined
    ? separateProjections(caller, found, family, config)
    : fusedProjections(caller, found, family.fused, family, config);
}
