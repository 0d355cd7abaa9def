import { refuse } from "../internal/checks/refuse.js";
import { type Grid, lengthOf } from "./arrays/grid.js";
import { gridOf } from "./gridOf.js";

const CALLER = "traceFrom";

/**
 * Weights, scores or queries of one text, refused if there are several: only `readAttention` has a view for each.
 *
 * @param several - what `readAttention` takes instead, for errors
 */
export function wholeGrid(
  what: string,
  value: unknown,
  axes: string | undefined,
  several = "attentions",
): Grid {
  const grid = gridOf(what, value, axes);
  const steps = lengthOf(grid, "step");
  if (steps !== undefined) {
    const must = `be of one pass (steps: await readAttention(${several}))`;
    refuse(CALLER, what, must, `${steps} steps`);
  }
  const batch = lengthOf(grid, "batch") ?? 1;
  if (batch !== 1) {
    refuse(CALLER, what, `have a batch of 1 (several: await readAttention(${several}))`, batch);
  }
  return grid;
}
