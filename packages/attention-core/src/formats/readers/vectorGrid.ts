import { refuse } from "../../internal/checks/refuse.js";
import { lengthOf } from "../arrays/grid.js";
import type { ArrayGroup } from "./groupArrays.js";
import { groupGrid } from "./groupGrid.js";

/**
 * Vectors with the names of their axes: tokens, which come last but one, are called query, and components key. The names
 * are given or guessed; where they are guessed and the number of tokens fits the heads alone, the two are in the other
 * order.
 */
export function vectorGrid(
  caller: string,
  group: ArrayGroup,
  axes: string | undefined,
  tokens: number | undefined,
): ReturnType<typeof groupGrid> {
  const headFirst = groupGrid(caller, group, axes);
  const { grid, notes } = headFirst;
  if (grid.axes.includes("step")) {
    refuse(caller, group.name.slice(0, 60), "be of one pass", "the steps of a text that grew");
  }
  if (axes !== undefined || !grid.axes.includes("head")) return headFirst;
  const tokensFirst = [...grid.axes.slice(0, -3), "query", "head", "key"].join(" ");
  if (tokens === undefined) {
    const note = `${group.name}: the last axes were taken for [head, token, component]; for [token, head, component], read with axes "${tokensFirst}".`;
    return { grid, notes: [...notes, note] };
  }
  const isTokensFirst = lengthOf(grid, "query") !== tokens && lengthOf(grid, "head") === tokens;
  return isTokensFirst ? groupGrid(caller, group, tokensFirst) : headFirst;
}
