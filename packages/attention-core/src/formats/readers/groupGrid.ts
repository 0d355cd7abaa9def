import { checkRows } from "../arrays/checkRows.js";
import type { Grid } from "../arrays/grid.js";
import { parseAxes } from "../arrays/parseAxes.js";
import { isEven } from "../arrays/tree.js";
import { refuseData } from "../refuseData.js";
import type { ArrayGroup } from "./groupArrays.js";
import { dropOtherRanks, guessAxesWithNotes } from "./guessAxesWithNotes.js";

/**
 * The arrays of a group with the names of their axes, which are given or guessed.
 *
 * @param axes - outermost first, such as `layer head query key`; guessed from the shape when left out
 * @returns the grid, and a sentence for each thing that was guessed or left out
 */
export function groupGrid(
  caller: string,
  group: ArrayGroup,
  axes: string | undefined,
): { readonly grid: Grid; readonly notes: readonly string[] } {
  const { value: tree, notes } = dropOtherRanks(group.tree);
  if (!isEven(tree)) refuseData(group.name, "have the same number of axes throughout", "others");
  const named =
    axes === undefined
      ? guessAxesWithNotes(tree, group)
      : { value: parseAxes(caller, axes, tree), notes: [] };
  const grid = { tree, axes: named.value };
  checkRows(caller, group.name, grid);
  return { grid, notes: [...notes, ...named.notes] };
}
