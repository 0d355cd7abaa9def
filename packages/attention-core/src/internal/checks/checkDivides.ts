import { checkCount } from "./checkCount.js";
import { refuse } from "./refuse.js";

/** Refuses a number of heads that does not divide the columns, since every head has as many. */
export function checkDivides(
  caller: string,
  what: string,
  whole: number,
  name: string,
  heads: number,
): void {
  checkCount(caller, name, heads, 1);
  if (whole % heads !== 0) refuse(caller, what, `be divisible by ${name} (${heads})`, whole);
}
