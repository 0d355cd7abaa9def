import { checkCount } from "./checkCount.js";
import { refuse } from "./refuse.js";

/** More numbers than any vector has; each of them takes time. */
const MAX_COLUMNS = 2 ** 20;

/** Refuses an odd number of columns: rotary and sinusoidal positions work on pairs. */
export function checkColumns(caller: string, columns: number, min = 2): void {
  checkCount(caller, "columns", columns, min);
  if (columns > MAX_COLUMNS) refuse(caller, "columns", `be at most ${MAX_COLUMNS}`, columns);
  if (columns % 2 !== 0) refuse(caller, "columns", "be even", columns);
}
