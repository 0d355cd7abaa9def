import type { Shape, Tensor } from "../shape.js";
import { checkSize } from "./checks/checkSize.js";
import { refuseKind } from "./checks/refuseKind.js";
import { numberAt } from "./numberAt.js";

/**
 * A tensor from numbers in a row and the length of every axis. A `Float32Array` is used without a copy, since
 * parameters may have billions of numbers.
 *
 * @param of - what errors say the parts belong to, as in ` of weight`
 * @param values - all entries, row by row
 * @param shape - the length of every axis, outermost first
 */
export function fromFlat(caller: string, values: unknown, shape: Shape, of = ""): Tensor {
  if (!Array.isArray(shape)) {
    refuseKind(caller, `shape${of}`, "be an array of whole numbers", shape);
  }
  if (!isList(values)) refuseKind(caller, `values${of}`, "be a list of numbers", values);

  checkSize(caller, `values${of}`, shape, values.length, `shape${of}`);
  if (values instanceof Float32Array) return { shape: [...shape], data: values };
  const data = Float32Array.from(values, (value, i) => numberAt(caller, value, [i], of));
  return { shape: [...shape], data };
}

/** Whether a value may have a length and entries. */
function isList(value: unknown): value is ArrayLike<unknown> {
  return Object(value) === value;
}
