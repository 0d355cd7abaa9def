import { refuse } from "../../internal/checks/refuse.js";

/** Refuses to use a prepared matrix or layer after its `release()`. */
export function checkNotReleased(caller: string, what: string, isKept: boolean): void {
  if (!isKept) refuse(caller, what, "be used before its release()", "a use after it", Error);
}
