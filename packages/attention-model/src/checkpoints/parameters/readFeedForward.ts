import type { Dimensions } from "../config/dimensions.js";
import type { LayerStack } from "../families/layerStack.js";
import type { Experts, FeedForward } from "../network/network.js";
import type { ModelParameters } from "./modelParameters.js";
import { readGatedFeedForward } from "./readGatedFeedForward.js";
import { readSeparateExperts } from "./readSeparateExperts.js";
import { readStackedExperts } from "./readStackedExperts.js";

/**
 * The feed-forward of one layer, of whatever kind.
 *
 * @param prefix - where the layer is in the network, with a dot at its end
 * @param found - the parameters of the network
 * @param names - what its matrices are called
 * @param dimensions - what the config says
 */
export function readFeedForward(
  prefix: string,
  found: ModelParameters,
  names: LayerStack["feedForward"],
  dimensions: Dimensions,
): FeedForward | Experts {
  if ("experts" in names) return readSeparateExperts(prefix, found, names, dimensions);
  if ("router" in names) return readStackedExperts(prefix, found, names, dimensions);
  return readGatedFeedForward(prefix, found, names, dimensions);
}
