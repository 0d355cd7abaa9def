import type { Shape, Tensor } from "../../shape.js";
import type { Readable } from "../layerSet.js";

/** The stages that a file has, as tensors; the others are left out. */
export function knownStages(
  parts: readonly (readonly [string, Readable | undefined])[],
): readonly (readonly [string, Tensor<Shape>])[] {
  return parts.flatMap(([name, part]) =>
    part === undefined ? [] : [[name, { shape: part.shape, data: part.floats() }] as const],
  );
}
