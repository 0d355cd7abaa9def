import { isArray } from "./isArray.js";
import { refuse } from "./refuse.js";
import { refuseKind } from "./refuseKind.js";
import { refuseNumber } from "./refuseNumber.js";

/**
 * Refuses anything but an array of finite numbers, of the given length if there is one.
 *
 * @param each - what each entry is for, as errors say it: `one per token`
 */
export function checkNumbers(
  caller: string,
  name: string,
  numbers: readonly number[],
  length?: number,
  each = "",
): void {
  if (!isArray(numbers)) refuseKind(caller, name, "be an array of numbers", numbers);
  if (length !== undefined && numbers.length !== length) {
    refuse(caller, name, `have ${length} entries, ${each}`, numbers.length);
  }
  for (const [i, number] of numbers.entries()) {
    if (!Number.isFinite(number))
      refuseNumber(caller, `${name}[${i}]`, "be a finite number", number);
  }
}
