import { refuse } from "../../internal/checks/refuse.js";

/** Refuses to use what was given back; `what` was prepared. */
export function checkNotReleased(caller: string, what: string, isKept: boolean): void {
  if (!isKept) refuse(caller, what, "be used before its release()", "a use after it", Error);
}
