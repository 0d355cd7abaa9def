import type { Matrix } from "attention-core";
import { add } from "../../network/add.js";
import { applyNorm } from "./applyNorm.js";
import { feedForward } from "./feedForward.js";
import { mixtureOfExperts } from "./mixtureOfExperts.js";
import type { Multiply } from "./multiplier.js";
import type { Layer } from "./network.js";

/**
 * The state after a layer, with a norm in every place where a family may have one:
 *
 *     y = attentionSum(x + attentionOutput(attended))
 *     z = crossSum(y + crossAttended)                  in a decoder beside an encoder, else y
 *     next = feedForwardSum(z + feedForwardOutput(feedForward(feedForwardInput(z))))
 *
 * A norm that a layer does not have is the identity. BERT has those of sums alone, as the first transformers had; GPT-2
 * and Llama have those of inputs. In a parallel layer the feed-forward reads x in place of y.
 *
 * Source: Vaswani et al. 2017, section 3.1; Radford et al. 2019, section 2.3; Wang and Komatsuzaki 2021 (GPT-J) for
 * parallel layers.
 *
 * @param state - x: [tokens, dModel]
 * @param middle - z, the state after the attention: [tokens, dModel]
 * @param layer - what it learned
 * @param multiply - the backend for matrix products
 * @returns the state after the layer, [tokens, dModel]
 */
export async function nextState(
  state: Matrix,
  middle: Matrix,
  { norms, isParallel, feedForward: parameters }: Layer,
  multiply: Multiply,
): Promise<Matrix> {
  const feedForwardInput = applyNorm(isParallel ? state : middle, norms.feedForwardInput);
  const feedForwardOutput =
    "experts" in parameters
      ? await mixtureOfExperts(feedForwardInput, parameters, multiply)
      : await feedForward(feedForwardInput, parameters, multiply);
  return applyNorm(
    add(middle, applyNorm(feedForwardOutput, norms.feedForwardOutput)),
    norms.feedForwardSum,
  );
}
