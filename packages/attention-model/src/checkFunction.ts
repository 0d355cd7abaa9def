import { refuse } from "./refuse.js";
import { show } from "./show.js";

/** Refuses an option that is set and is not a function. */
export function checkFunction(caller: string, name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "function") {
    refuse(caller, name, "be a function", show(value), TypeError);
  }
}
