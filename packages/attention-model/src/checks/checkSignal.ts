import { describeValue } from "./describeValue.js";
import { readable } from "./readable.js";
import { refuse } from "./refuse.js";

/** Refuses a signal that is set and is no AbortSignal; one of another window is accepted. */
export function checkSignal(caller: string, signal: unknown): void {
  if (signal === undefined) return;
  if (typeof Object(readable(signal)).throwIfAborted !== "function") {
    refuse(caller, "signal", "be an AbortSignal", describeValue(signal), TypeError);
  }
}
