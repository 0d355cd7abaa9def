import { checkShape, checkSize, kindOf, refuse, show } from "./checks.js";
import { describeShape, type Shape, type Tensor } from "./shape.js";

/**
 * A tensor from numbers in a row and the length of every axis. A `Float32Array` is used as it is.
 *
 * @param of - what errors say the parts belong to, as in ` of weight`
 */
export function fromFlat(caller: string, values: unknown, shape: Shape, of = ""): Tensor {
  if (!Array.isArray(shape)) {
    refuse(caller, `shape${of}`, "be an array of whole numbers", kindOf(shape), TypeError);
  }
  checkShape(caller, `shape${of}`, shape);
  if (!isList(values)) {
    return refuse(caller, `values${of}`, "be a list of numbers", kindOf(values), TypeError);
  }
  checkSize(caller, `values${of}`, values.length, shape);
  if (values instanceof Float32Array) return { shape: [...shape], data: values };
  const data = Float32Array.from(values, (value, i) => numberAt(caller, value, [i], of));
  return { shape: [...shape], data };
}

/** Whether a value may have a length and entries. */
function isList(value: unknown): value is ArrayLike<unknown> {
  return typeof value === "object" && value !== null;
}

/** An entry, refused unless it is a number. */
export function numberAt(caller: string, value: unknown, path: Shape, of: string): number {
  if (typeof value === "number") return value;
  const got = typeof value === "bigint" ? "bigint" : show(value);
  const where = `${got} at ${describeShape(path)}`;
  return refuse(caller, `entries${of}`, "be numbers", where, TypeError);
}
