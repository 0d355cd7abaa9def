import type { Shape, Tensor } from "../shape.js";
import { refuse } from "./checks/refuse.js";
import { refuseKind } from "./checks/refuseKind.js";
import { describeShape } from "./describeShape.js";
import { numberAt } from "./numberAt.js";
import { sizeOf } from "./sizeOf.js";

/**
 * A tensor from nested arrays.
 *
 * @param of - what errors say the parts belong to, as in ` of weight`
 */
export function fromNested(caller: string, values: unknown, of = ""): Tensor {
  if (!Array.isArray(values)) {
    refuseKind(caller, `values${of}`, "be nested arrays of numbers", values);
  }
  const wholeShape = shapeOf(values);
  const data = new Float32Array(sizeOf(wholeShape));
  fill(0, values, wholeShape, []);
  return { shape: wholeShape, data };

  /** Writes nested values to `data` from `start` on, and checks that they are a full grid. */
  function fill(start: number, nested: unknown, shape: Shape, path: Shape): void {
    const [length, ...rest] = shape;
    if (length === undefined) {
      data[start] = numberAt(caller, nested, path, of);
      return;
    }
    if (!Array.isArray(nested) || nested.length !== length) {
      const what = `values at ${describeShape(path)}${of}`;
      const must = `have ${length} entries like the first`;
      if (Array.isArray(nested)) refuse(caller, what, must, nested.length);
      refuseKind(caller, what, must, nested);
    }
    const stride = sizeOf(rest);
    for (const [i, value] of nested.entries()) fill(start + i * stride, value, rest, [...path, i]);
  }
}

/** The shape that the first entry on every axis claims; there is none in an empty array. */
function shapeOf(values: unknown): number[] {
  return Array.isArray(values) ? [values.length, ...shapeOf(values[0])] : [];
}
