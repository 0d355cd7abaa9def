import { checkCount } from "./checkCount.js";
import { refuse } from "./refuse.js";

/** Refuses a number of columns that are no pairs. */
export function checkColumns(caller: string, columns: number, least = 2): void {
  checkCount(caller, "columns", columns, least);
  if (columns % 2 !== 0) refuse(caller, "columns", "be even", columns);
}
