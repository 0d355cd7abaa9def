import { refuse } from "../../internal/checks/refuse.js";

/** Refuses to use a prepared matrix or layer after its `release()`. */
export function checkNotReleased(caller: string, what: string, isReleased: boolean): void {
  if (isReleased) refuse(caller, what, "be used before its release()", "a use after it", Error);
}
