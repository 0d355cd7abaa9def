import { kindOf, refuse } from "../checks.js";

/** Refuses what is not an array as long as an axis of the weights. */
export function checkList(
  caller: string,
  name: string,
  list: readonly unknown[],
  length: number,
  axis: string,
): void {
  if (!Array.isArray(list)) refuse(caller, name, "be an array", kindOf(list), TypeError);
  if (list.length !== length) {
    refuse(caller, name, `have ${length} entries, as many as ${axis}`, list.length);
  }
}
