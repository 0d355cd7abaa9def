import { isArray } from "../internal/checks/isArray.js";
import { refuse } from "../internal/checks/refuse.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import { describeShape } from "../internal/describeShape.js";
import { checkRows } from "./arrays/checkRows.js";
import type { Grid } from "./arrays/grid.js";
import { guessAxes } from "./arrays/guessAxes.js";
import { MAX_DEPTH } from "./arrays/nestedNumbers.js";
import { parseAxes } from "./arrays/parseAxes.js";
import { isEven, shapeOfTree, treeOf } from "./arrays/tree.js";

const CALLER = "traceFrom";

/**
 * Arrays with the names of their axes, which are given or guessed from the shape: two are [query, key], three have
 * heads in front, four layers in front of those.
 *
 * @param what - how errors call the arrays
 * @param axes - their names, outermost first
 * @throws RangeError if parts differ in their axes, rows in their length, one is empty, or there are too many axes
 * @throws TypeError if it is something else than arrays of numbers
 */
export function gridOf(what: string, value: unknown, axes: string | undefined): Grid {
  const tree = treeOf(value);
  if (tree === undefined) return refuseOther(what, value);
  if (!isEven(tree)) refuse(CALLER, what, "have the same number of axes throughout", "others");
  const shape = shapeOfTree(tree);
  // Models with fused attention return None or empty arrays; the error says what to load them with.
  if (shape.includes(0)) {
    const must = 'hold matrices (Hugging Face: load the model with attn_implementation="eager")';
    refuse(CALLER, what, must, describeShape(shape));
  }
  const named = axes === undefined ? guessAxes(tree) : parseAxes(CALLER, axes, tree);
  if (named === undefined) return refuse(CALLER, what, "have 2 to 6 axes", describeShape(shape));
  const grid = { tree, axes: named };
  checkRows(CALLER, what, grid);
  return grid;
}

/** Refuses anything but arrays of numbers, and says where the first other thing is. */
function refuseOther(what: string, value: unknown): never {
  if (!isArray(value)) {
    return refuseKind(CALLER, what, "be nested arrays of numbers, or { data, shape }", value);
  }
  const path: number[] = [];
  let part: unknown = value;
  // Searches down to the first thing that is not a number, but no deeper than arrays may be, since a list may contain
  // itself.
  while (isArray(part)) {
    const other = part.findIndex((entry) => treeOf([entry]) === undefined);
    if (other < 0 || path.push(other) > MAX_DEPTH) {
      const must = `have the same number of axes throughout, at most ${MAX_DEPTH}`;
      return refuse(CALLER, what, must, "others");
    }
    part = part[other];
  }
  return refuseKind(CALLER, `${what} at ${describeShape(path)}`, "be a number", part);
}
