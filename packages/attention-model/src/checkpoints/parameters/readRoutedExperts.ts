import type { Dimensions } from "../config/dimensions.js";
import type { RoutedNames } from "../families/feedForwardNames.js";
import type { Experts } from "../network/network.js";
import { routedShares } from "../network/routedShares.js";
import type { ModelParameters } from "./modelParameters.js";
import { readGatedFeedForward } from "./readGatedFeedForward.js";

/**
 * A mixture of experts, each of which has matrices of its own, beside some that every token has and that are one
 * network in the file.
 *
 * @param at - where the layer is in the network, with a dot at its end
 * @param found - the parameters of the network
 * @param names - what its parts are called
 * @param dimensions - what the config says
 */
export function readRoutedExperts(
  at: string,
  found: ModelParameters,
  { router, correction, experts, shared, parts }: RoutedNames,
  dimensions: Dimensions,
): Experts {
  const routed = dimensions.routed!; // a family with such experts has them in its config
  const bias = correction ? found.whole(at + correction, [routed.count]).data : undefined;
  const read = (name: string, sizes: Partial<Dimensions>) =>
    readGatedFeedForward(`${at}${name}.`, found, parts, { ...dimensions, ...sizes });
  return {
    router: found.linear(at + router, dimensions.dModel, routed.count),
    sharesOf: (wanted) => routedShares(wanted, bias, routed),
    experts: Array.from({ length: routed.count }, (_, expert) =>
      read(`${experts}.${expert}`, { dHidden: routed.dHidden, feedForwardBias: false }),
    ),
    shared: shared && routed.dShared ? read(shared, { dHidden: routed.dShared }) : undefined,
  };
}
