import { kindOf } from "./kindOf.js";
import { refuse } from "./refuse.js";

/** Refuses what is the wrong kind of thing, and says which kind it is. */
export function refuseKind(caller: string, what: string, must: string, value: unknown): never {
  refuse(caller, what, must, kindOf(value), TypeError);
}
