import type { Shape } from "../shape.js";
import { isArray } from "./checks/isArray.js";

/**
 * The shape that the first entry on every axis claims; if it is nested deeper than `maxAxes`, one axis more than that.
 *
 * @param isList - what counts as an axis
 */
export function claimedShape(
  values: readonly unknown[],
  maxAxes: number,
  isList: (value: unknown) => value is readonly unknown[] = isArray,
): Shape {
  const shape: number[] = [];
  for (let first: unknown = values; isList(first); first = first[0]) {
    if (shape.push(first.length) > maxAxes) break;
  }
  return shape;
}
