import { mapped } from "../../internal/mapped.js";
import type { Shape, Tensor } from "../../shape.js";

/**
 * A gradient of capped scores as one of the scores before, times the slope of the cap:
 *
 *     d/dx cap · tanh(x / cap) = 1 − tanh²(x / cap)
 */
export function throughCap<S extends Shape>(
  gradient: Tensor<S>,
  scores: Tensor<S>,
  cap: number | undefined,
): Tensor<S> {
  if (cap === undefined) return gradient;
  return mapped(gradient, (entry, i) => entry * (1 - Math.tanh(scores.data[i]! / cap) ** 2));
}
