import type { Matrix } from "attention-core";
import type { Multiply } from "./multiplier.js";
import type { FeedForward } from "./network.js";

/**
 * Position-wise feed-forward network: two learned matrices with an activation between, applied to each token alone.
 *
 *     plain  feedForward(x) = activation(x · W₁ + b₁) · W₂ + b₂
 *     gated  feedForward(x) = (activation(x · Wᵍ + bᵍ) ⊙ (x · W₁ + b₁)) · W₂ + b₂
 *
 * Source: Vaswani et al. 2017, section 3.3; Shazeer 2020 (GLU variants), equation 6.
 *
 * @param inputs - x: [tokens, dModel]
 * @param parameters - the learned matrices, and what lies between them
 * @param multiply - the backend for matrix products
 * @returns [tokens, dModel]
 */
export async function feedForward(
  inputs: Matrix,
  { gate, hidden, active, output }: FeedForward,
  multiply: Multiply,
): Promise<Matrix> {
  const { shape, data } = await multiply(inputs, hidden); // [tokens, dModel] -> [tokens, dHidden]
  const gates = gate && (await multiply(inputs, gate)).data; // [tokens, dModel] -> [tokens, dHidden]
  const activated = data.map((x, i) => active(x, gates?.[i] ?? 0));
  return multiply({ shape, data: activated }, output); // [tokens, dHidden] -> [tokens, dModel]
}
