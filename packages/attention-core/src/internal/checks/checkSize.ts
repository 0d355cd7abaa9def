import type { Shape } from "../../shape.js";
import { describeShape } from "../describeShape.js";
import { sizeOf } from "../sizeOf.js";
import { refuse } from "./refuse.js";
import { refuseNumber } from "./refuseNumber.js";

/**
 * Refuses a shape whose lengths are not whole numbers from 0 up (below 2³², as memory is), and more
 * or fewer entries than it holds.
 */
export function checkSize(
  caller: string,
  name: string,
  shape: Shape,
  length: number,
  nameOfShape = `${name}.shape`,
): void {
  for (const n of shape) {
    if (n >>> 0 !== n) refuseNumber(caller, nameOfShape, "hold whole numbers from 0 up", n);
  }
  const size = sizeOf(shape);
  if (length !== size) {
    refuse(caller, name, `have ${size} entries for shape ${describeShape(shape)}`, length);
  }
}
