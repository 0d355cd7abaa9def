import type { Dimensions } from "../config/dimensions.js";
import type { SeparateExpertsNames } from "../families/feedForwardNames.js";
import type { Experts } from "../network/network.js";
import { routedShares } from "../network/routedShares.js";
import type { ModelParameters } from "./modelParameters.js";
import { readGatedFeedForward } from "./readGatedFeedForward.js";

/**
 * A mixture of experts, each of which has matrices of its own, beside some that every token has and that are one
 * network in the file.
 *
 * @param prefix - where the layer is in the network, with a dot at its end
 * @param found - the parameters of the network
 * @param names - what its parts are called
 * @param dimensions - what the config says
 */
export function readSeparateExperts(
  prefix: string,
  found: ModelParameters,
  { router, correction, experts, shared, parts }: SeparateExpertsNames,
  dimensions: Dimensions,
): Experts {
  const sizes = dimensions.separateExperts!; // a family with such experts has them in its config
  const bias = correction ? found.whole(prefix + correction, [sizes.count]).data : undefined;
  const readExpert = (name: string, others: Partial<Dimensions>) =>
    readGatedFeedForward(`${prefix}${name}.`, found, parts, { ...dimensions, ...others });
  return {
    router: found.linear(prefix + router, dimensions.dModel, sizes.count),
    sharesOf: (routerScores) => routedShares(routerScores, bias, sizes),
    experts: Array.from({ length: sizes.count }, (_, expert) =>
      readExpert(`${experts}.${expert}`, { dHidden: sizes.dHidden, feedForwardBias: false }),
    ),
    shared: shared && sizes.dShared ? readExpert(shared, { dHidden: sizes.dShared }) : undefined,
  };
}
