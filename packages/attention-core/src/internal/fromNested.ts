import type { Tensor } from "../shape.js";
import { MAX_AXES } from "./checks/checkSize.js";
import { isArray } from "./checks/isArray.js";
import { refuse } from "./checks/refuse.js";
import { refuseKind } from "./checks/refuseKind.js";
import { claimedShape } from "./claimedShape.js";
import { describeShape } from "./describeShape.js";
import { numberAt } from "./numberAt.js";

/**
 * A tensor from nested arrays, refused at the first row that differs in length or entry that is not a number.
 *
 * @param owner - what errors say the parts belong to, as in ` of weight`
 */
export function fromNested(caller: string, values: unknown, owner = ""): Tensor {
  if (!isArray(values)) {
    refuseKind(caller, `values${owner}`, "be nested arrays of numbers", values);
  }
  const shape = claimedShape(values, MAX_AXES);
  if (shape.length > MAX_AXES) {
    refuse(caller, `values${owner}`, `be nested at most ${MAX_AXES} deep`, "deeper arrays");
  }
  const entries: number[] = []; // no Float32Array yet: a first row may promise more than there is
  const path: number[] = [];
  collect(values, 0);
  return { shape, data: new Float32Array(entries) };

  /** Takes the entries of nested values, and checks that they are a full grid. */
  function collect(nested: unknown, axis: number): void {
    if (axis === shape.length) {
      entries.push(numberAt(caller, nested, path, owner));
      return;
    }
    const length = shape[axis]!;
    if (!isArray(nested) || nested.length !== length) {
      const what = `values at ${describeShape(path.slice(0, axis))}${owner}`;
      const must = `have ${length} entries like the first`;
      if (isArray(nested)) refuse(caller, what, must, nested.length);
      refuseKind(caller, what, must, nested);
    }
    for (const [i, value] of nested.entries()) {
      path[axis] = i;
      collect(value, axis + 1);
    }
  }
}
