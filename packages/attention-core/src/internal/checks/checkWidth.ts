import type { Tensor } from "../../shape.js";
import { refuse } from "./refuse.js";

/** Refuses vectors without entries, whose dot products would all be 0. */
export function checkWidth(caller: string, queries: Tensor): void {
  if (queries.shape.at(-1) === 0) refuse(caller, "queries", "have at least 1 column", 0);
}
