import { checkCount } from "./checkCount.js";
import { refuse } from "./refuse.js";

/** More heads than any model has; each takes time, even if it is empty. */
const MAX_HEADS = 2 ** 16;

/** Refuses a number of heads that is not a whole number from 1 to that. */
export function checkHeads(caller: string, heads: number, name = "heads"): void {
  checkCount(caller, name, heads, 1);
  if (heads > MAX_HEADS) refuse(caller, name, `be at most ${MAX_HEADS}`, heads);
}
