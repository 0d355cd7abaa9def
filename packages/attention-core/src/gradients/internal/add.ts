import { mapEntries } from "../../internal/mapEntries.js";
import type { Shape, Tensor } from "../../shape.js";

/** Two gradients of one thing that went two ways. */
export function add<S extends Shape>(one: Tensor<S>, other: Tensor<S>): Tensor<S> {
  return mapEntries(one, (entry, i) => entry + other.data[i]!);
}
