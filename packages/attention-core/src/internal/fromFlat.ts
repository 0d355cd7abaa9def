import type { Shape, Tensor } from "../shape.js";
import { checkSize } from "./checks/checkSize.js";
import { isArray } from "./checks/isArray.js";
import { isReadable } from "./checks/isReadable.js";
import { refuseKind } from "./checks/refuseKind.js";
import { numberAt } from "./numberAt.js";

/**
 * A tensor from numbers in a row and the length of every axis. A `Float32Array` is used without a copy, since
 * parameters may have billions of numbers.
 *
 * @param values - all entries, row by row
 * @param shape - the length of every axis, outermost first
 * @param owner - what errors say the parts belong to, as in ` of weight`
 */
export function fromFlat(caller: string, values: unknown, shape: Shape, owner = ""): Tensor {
  if (!isArray(shape)) {
    refuseKind(caller, `shape${owner}`, "be an array of whole numbers", shape);
  }
  if (!isList(values)) refuseKind(caller, `values${owner}`, "be an array of numbers", values);

  checkSize(caller, `values${owner}`, shape, values.length, `shape${owner}`);
  if (values instanceof Float32Array) return { shape: [...shape], data: values };
  const data = Float32Array.from(values, (value, i) => numberAt(caller, value, [i], owner));
  return { shape: [...shape], data };
}

/** Whether a value may have a length and entries. */
function isList(value: unknown): value is ArrayLike<unknown> {
  return Object(value) === value && isReadable(value);
}
