import { checkCount } from "./checkCount.js";
import { refuse } from "./refuse.js";

/** Refuses parts that do not divide the whole, such as heads that do not divide the columns, since each has as many. */
export function checkDivides(
  caller: string,
  what: string,
  whole: number,
  divisorName: string,
  divisor: number,
): void {
  checkCount(caller, divisorName, divisor, 1);
  if (whole % divisor === 0) return;
  refuse(caller, what, `be divisible by ${divisorName} (${divisor})`, whole);
}
