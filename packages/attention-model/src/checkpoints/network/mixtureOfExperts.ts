import type { Matrix } from "attention-core";
import { add } from "../../network/add.js";
import { rowsOf } from "../../rowsOf.js";
import { feedForward } from "./feedForward.js";
import type { Multiply } from "./multiplier.js";
import type { Experts } from "./network.js";

/**
 * Mixture of experts: a router chooses a few feed-forward networks for each token, and their outputs are summed,
 * weighted by the router's shares. Some may be there for every token.
 *
 *     routerScores = x · W^R + b^R
 *     mixtureOfExperts(x) = Σₑ sharesOf(routerScores)[e] · feedForwardₑ(x) + shared(x)
 *
 * Source: Shazeer et al. 2017, section 2.1; Dai et al. 2024 (DeepSeekMoE), section 3, for the shared ones.
 *
 * @param inputs - x: [tokens, dModel]
 * @param parameters - the router and the experts
 * @param multiply - the backend for matrix products
 * @returns [tokens, dModel]
 */
export async function mixtureOfExperts(
  inputs: Matrix,
  { router, sharesOf, experts, shared }: Experts,
  multiply: Multiply,
): Promise<Matrix> {
  const [tokens, dModel] = inputs.shape;
  // x · W^R: [tokens, dModel] · [dModel, experts] -> [tokens, experts]
  const { data: routerScores } = await multiply(inputs, router);
  const shares = Array.from({ length: tokens }, (_, token) =>
    sharesOf(routerScores.subarray(token * experts.length, (token + 1) * experts.length)),
  );
  const output = new Float32Array(tokens * dModel); // [tokens, dModel]
  for (const [expert, parameters] of experts.entries()) {
    const ownTokens = [...shares.keys()].filter((token) => shares[token]!.has(expert));
    if (ownTokens.length === 0) continue;
    // [tokens, dModel] -> [ownTokens, dModel]
    const outputs = await feedForward(rowsOf(inputs, ownTokens), parameters, multiply);
    for (const [row, token] of ownTokens.entries()) {
      const share = shares[token]!.get(expert)!;
      for (let j = 0; j < dModel; j++) {
        output[token * dModel + j]! += share * outputs.data[row * dModel + j]!;
      }
    }
  }
  const routed: Matrix = { shape: [tokens, dModel], data: output };
  return shared ? add(routed, await feedForward(inputs, shared, multiply)) : routed;
}
