import type { RotaryOptions } from "../../rotaryOptions.js";
import { checkNumbers } from "./checkNumbers.js";
import { isArray } from "./isArray.js";
import { refuse } from "./refuse.js";

/** Refuses positions that are not one for each token, or an axis that has none. */
export function checkPositions(
  caller: string,
  { positions, offset, axes }: RotaryOptions,
  pairs: number,
  tokens: number,
  path: string,
): void {
  if (offset !== undefined) {
    refuse(caller, `${path}offset`, "be left out when there are positions", offset);
  }
  const isGrid = isArray(positions) && isArray(positions[0]);
  // The casts: TypeScript does not follow from `isGrid` which of the two forms it is.
  const lists = isGrid
    ? (positions as readonly (readonly number[])[])
    : [positions as readonly number[]]; // no list of lists, as the check before says
  for (const [axis, list] of lists.entries()) {
    const name = `${path}positions${isGrid ? `[${axis}]` : ""}`;
    checkNumbers(caller, name, list, tokens, "one per token");
  }
  if (axes === undefined) {
    if (isGrid) refuse(caller, `${path}axes`, "be given with several arrays of positions", axes);
    return;
  }
  checkNumbers(caller, `${path}axes`, axes, pairs, "one per pair of columns");
  const none = axes.find((axis) => lists[axis] === undefined);
  if (none !== undefined) {
    refuse(caller, `${path}axes`, `hold whole numbers from 0 to ${lists.length - 1}`, none);
  }
}
