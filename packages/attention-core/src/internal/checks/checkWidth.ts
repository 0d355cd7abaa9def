import type { Tensor } from "../../shape.js";
import { refuse } from "./refuse.js";

/** Refuses queries of dHead = 0: every dot product would be 0, and 1/√dHead infinite. */
export function checkWidth(caller: string, queries: Tensor): void {
  if (queries.shape.at(-1) === 0) refuse(caller, "queries", "have at least 1 column", 0);
}
