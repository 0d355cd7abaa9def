import { isArray } from "../../internal/checks/isArray.js";
import { sizeOf } from "../../internal/sizeOf.js";
import type { Shape } from "../../shape.js";
import { NumberArray } from "../arrays/numberArray.js";
import { field } from "../field.js";
import type { Readable } from "../layerSet.js";
import { refuseData } from "../refuseData.js";
import { unpackRow } from "./unpackRow.js";
import { unpackSparse } from "./unpackSparse.js";

/**
 * An array of our files, decoded when it is read. Its shape and length are checked at once.
 *
 *     number = stored number · scale
 *
 * Source: docs/attention-trace.md.
 *
 * @param name - what errors call it
 * @param stored - what the JSON has; a file from anywhere may have anything
 * @param tensors - the file, if its numbers lie in tensors beside the JSON
 * @throws RangeError if the shape, the type or the length is not what the format allows
 */
export function unpackNumbers(name: string, stored: unknown, tensors: unknown): Readable {
  const shape = field(stored, "shape");
  if (!isShape(shape)) return refuseData(name, "have a shape of whole numbers", typeof shape);
  if (field(stored, "type") === "sparse") return unpackSparse({ name, stored, shape }, tensors);
  const row = unpackRow({ name, stored, length: sizeOf(shape) }, tensors);
  const scale = field(stored, "scale") ?? 1;
  if (typeof scale !== "number") return refuseData(`scale of ${name}`, "be a number", typeof scale);
  return { shape, floats: () => scaleBy(new NumberArray(shape, row()).floats(), scale) };
}

/** Without a copy where there is nothing to multiply. */
function scaleBy(floats: Float32Array, scale: number): Float32Array {
  return scale === 1 ? floats : floats.map((number) => number * scale);
}

/** Whether a value is a shape of at most three axes. */
function isShape(value: unknown): value is Shape {
  return (
    isArray(value) && value.length < 4 && value.every((n) => Number.isSafeInteger(n) && n >= 0)
  );
}
