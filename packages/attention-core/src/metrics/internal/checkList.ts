import { isArray } from "../../internal/checks/isArray.js";
import { refuse } from "../../internal/checks/refuse.js";
import { refuseKind } from "../../internal/checks/refuseKind.js";

/** Refuses a list that does not have one entry for each place on an axis of the weights, such as one token per key. */
export function checkList(
  caller: string,
  name: string,
  list: readonly unknown[],
  length: number,
  axis: string,
): void {
  if (!isArray(list)) refuseKind(caller, name, "be an array", list);
  if (list.length !== length) {
    refuse(caller, name, `have ${length} entries, as many as ${axis}`, list.length);
  }
}
