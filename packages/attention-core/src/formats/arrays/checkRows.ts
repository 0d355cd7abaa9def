import { refuse } from "../../internal/checks/refuse.js";
import { describeShape } from "../../internal/describeShape.js";
import type { Grid } from "./grid.js";
import { NumberArray } from "./numberArray.js";
import { shapeOfTree, type Tree } from "./tree.js";

/** How many lengths an error shows. */
const MAX_NAMED = 4;

/**
 * Refuses rows of different lengths: steps, layers, batches and heads may lie apart in a list, rows may not.
 *
 * @param what - what errors call the arrays, of which they show 60 letters
 */
export function checkRows(caller: string, what: string, { tree, axes }: Grid): void {
  let part: Tree = tree;
  for (let depth = 0; !(part instanceof NumberArray); depth++) {
    if (axes[depth] === "query" || axes[depth] === "key") {
      const shapes = new Set(part.map((row) => describeShape(shapeOfTree(row))));
      const got = [...shapes].slice(0, MAX_NAMED).join(", ");
      refuse(caller, what.slice(0, 60), "have rows of one length", got);
    }
    part = part[0]!;
  }
}
