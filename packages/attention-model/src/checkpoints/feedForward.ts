import type { Matrix } from "attention-core";
import type { Backend } from "../network/backend.js";
import type { FeedForward } from "./network.js";

/**
 * What each token works out by itself from what attention brought it.
 *
 *     feedForward(x) = activation(x · W₁ + b₁) · W₂ + b₂
 *
 * Source: Vaswani et al. 2017, section 3.3.
 *
 * @param inputs - x: [tokens, dModel]
 * @param parameters - the learned matrices and the activation
 * @param backend - who multiplies
 * @returns [tokens, dModel]
 */
export function feedForward(
  inputs: Matrix,
  { hidden, activation, output }: FeedForward,
  { project }: Backend,
): Matrix {
  const { shape, data } = project(inputs, hidden.projection, hidden.bias); // -> [tokens, dHidden]
  return project({ shape, data: data.map(activation) }, output.projection, output.bias); // -> [tokens, dModel]
}
