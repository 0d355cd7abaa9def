import { checkCount } from "./checkCount.js";
import { refuse } from "./refuse.js";

/** More heads than any model has: what is computed for each takes time, also where they are empty. */
const MOST = 2 ** 16;

/** Refuses what is not a number of heads. */
export function checkHeads(caller: string, heads: number, name = "heads"): void {
  checkCount(caller, name, heads, 1);
  if (heads > MOST) refuse(caller, name, `be at most ${MOST}`, heads);
}
