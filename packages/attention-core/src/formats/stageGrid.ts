import { refuse } from "../internal/checks/refuse.js";
import { describeShape } from "../internal/describeShape.js";
import { type Grid, lengthOf } from "./arrays/grid.js";
import { shapeOfTree } from "./arrays/tree.js";
import { gridOf } from "./gridOf.js";

const CALLER = "traceFrom";

/**
 * A stage of all layers, such as queries: [layer, head, query, dHead], or fewer axes like the weights.
 *
 * @param layers - how many layers the weights have, or the queries that they are computed from
 * @param like - what has so many, for errors
 * @returns the arrays with the names of their axes; the last two are called query and key, whatever they are of the
 *   stage
 */
export function stageGrid(name: string, value: unknown, layers: number, like = "weights"): Grid {
  const grid = gridOf(name, value, undefined);
  if (lengthOf(grid, "step") !== undefined || (lengthOf(grid, "batch") ?? 1) !== 1) {
    refuse(CALLER, name, `be of one text, like the ${like}`, describeShape(shapeOfTree(grid.tree)));
  }
  const count = lengthOf(grid, "layer") ?? 1;
  if (count !== layers) refuse(CALLER, name, `have ${layers} layers like the ${like}`, count);
  return grid;
}
