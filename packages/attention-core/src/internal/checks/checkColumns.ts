import { checkCount } from "./checkCount.js";
import { refuse } from "./refuse.js";

/** More numbers than any vector has; each of them takes time. */
const MOST = 2 ** 20;

/** Refuses an odd number of columns: rotary and sinusoidal positions work on pairs. */
export function checkColumns(caller: string, columns: number, least = 2): void {
  checkCount(caller, "columns", columns, least);
  if (columns > MOST) refuse(caller, "columns", `be at most ${MOST}`, columns);
  if (columns % 2 !== 0) refuse(caller, "columns", "be even", columns);
}
