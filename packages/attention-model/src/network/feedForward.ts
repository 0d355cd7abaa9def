import type { Matrix } from "attention-core";
import type { Backend } from "./backend.js";
import { layerNorm } from "./layerNorm.js";
import { relu } from "./relu.js";
import type { FeedForwardParameters } from "./secondParameters.js";

/**
 * Position-wise feed-forward network: two learned matrices with a ReLU between, applied to each token alone.
 *
 *     feedForward(x) = relu(layerNorm(x) · W₁ + b₁) · W₂ + b₂
 *
 * Source: Vaswani et al. 2017, section 3.3, with the layer norm in front.
 *
 * @param inputs - x: [tokens, dModel]
 * @param parameters - the learned matrices
 * @param backend - the backend for matrix products
 * @returns [tokens, dModel]
 */
export function feedForward(
  inputs: Matrix,
  { norm, hidden, output }: FeedForwardParameters,
  { project }: Backend,
): Matrix {
  const normalized = layerNorm(inputs, norm.scale, norm.bias);
  const active = relu(project(normalized, hidden.projection, hidden.bias)); // [tokens, dModel] -> [tokens, dHidden]
  return project(active, output.projection, output.bias); // [tokens, dHidden] -> [tokens, dModel]
}
