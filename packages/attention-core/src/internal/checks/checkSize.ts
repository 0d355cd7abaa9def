import type { Shape } from "../../shape.js";
import { describeShape } from "../describeShape.js";
import { sizeOf } from "../sizeOf.js";
import { refuse } from "./refuse.js";
import { refuseNumber } from "./refuseNumber.js";

/** More axes than anyone has names for; errors show them all. */
export const MAX_AXES = 32;

/** How many rows may have no entries: they take no memory, but going through them takes time. */
const MAX_EMPTY_ROWS = 2 ** 24;

/**
 * Refuses a shape whose lengths are not whole numbers from 0 up (below 2³², as memory is), and more or fewer entries
 * than it holds.
 */
export function checkSize(
  caller: string,
  name: string,
  shape: Shape,
  entries: number,
  nameOfShape = `${name}.shape`,
): void {
  if (shape.length > MAX_AXES) {
    refuse(caller, nameOfShape, `have at most ${MAX_AXES} axes`, shape.length);
  }
  for (const length of shape) {
    if (typeof length !== "number" || length >>> 0 !== length)
      refuseNumber(caller, nameOfShape, "hold whole numbers from 0 up", length);
  }
  const size = sizeOf(shape);
  const rows = sizeOf(shape.filter((length) => length > 0));
  if (size === 0 && rows > MAX_EMPTY_ROWS) {
    refuse(caller, nameOfShape, `hold at most ${MAX_EMPTY_ROWS} rows without entries`, rows);
  }
  if (entries !== size) {
    refuse(caller, name, `have ${size} entries for shape ${describeShape(shape)}`, entries);
  }
}
