import { checkCount } from "./checkCount.js";
import { refuse } from "./refuse.js";

/** Refuses an odd number of columns: rotary and sinusoidal positions work on pairs. */
export function checkColumns(caller: string, columns: number, least = 2): void {
  checkCount(caller, "columns", columns, least);
  if (columns % 2 !== 0) refuse(caller, "columns", "be even", columns);
}
