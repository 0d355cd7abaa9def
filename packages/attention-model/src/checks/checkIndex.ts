import { isCount } from "./isCount.js";
import { refuseNumber } from "./refuseNumber.js";

/** Refuses a place, counted from 0, unless it is below `count`. */
export function checkIndex(caller: string, what: string, index: unknown, count: number): void {
  if (isCount(index) && index < count) return;
  const must =
    count === 0
      ? "be one that exists, but there are none"
      : `be a whole number from 0 to ${count - 1}`;
  refuseNumber(caller, what, must, index);
}
