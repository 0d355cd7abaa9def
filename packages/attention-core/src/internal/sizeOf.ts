import type { Shape } from "../shape.js";

/** How many entries a tensor of this shape has: the product of its lengths, 1 for no axes, 0 if one of them is 0. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((size, length) => size * length, 1);
}
