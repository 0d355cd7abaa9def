import { isArray } from "../internal/checks/isArray.js";
import { refuse } from "../internal/checks/refuse.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import { checkString } from "./checkString.js";

/**
 * Refuses anything but strings, one for each head.
 *
 * @param heads - how many there must be; any number when left out
 */
export function checkStrings(caller: string, name: string, strings: unknown, heads?: number): void {
  if (!isArray(strings)) {
    refuseKind(caller, name, "be an array of strings", strings);
  }
  for (const [i, entry] of strings.entries()) checkString(caller, `${name}[${i}]`, entry);
  if (strings.length !== (heads ?? strings.length)) {
    refuse(caller, name, `have ${heads} entries, one per head`, strings.length);
  }
}
