import { mapEntries } from "../../internal/mapEntries.js";
import type { Shape, Tensor } from "../../shape.js";

/**
 * The gradient of something that was used in two places: by the chain rule, the sum of what comes back from each. In
 * self-attention X becomes queries, keys and values, so three such gradients meet.
 *
 *     ∂x = ∂x₁ + ∂x₂
 *
 * @param one - of any shape; unitless
 * @param other - the same shape
 * @returns the same shape, rounded to float32 once
 */
export function add<S extends Shape>(one: Tensor<S>, other: Tensor<S>): Tensor<S> {
  return mapEntries(one, (entry, i) => entry + other.data[i]!);
}
