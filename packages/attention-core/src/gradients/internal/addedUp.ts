import { mapped } from "../../internal/mapped.js";
import type { Shape, Tensor } from "../../shape.js";

/** Two gradients of one thing that went two ways. */
export function addedUp<S extends Shape>(one: Tensor<S>, other: Tensor<S>): Tensor<S> {
  return mapped(one, (entry, i) => entry + other.data[i]!);
}
