import { checkSignal } from "./checkOptions.js";
import { refuse, show } from "./refuse.js";

/**
 * Refuses what `trace` cannot be called with. Settings of other names are let through, since a
 * viewer may know more of them than a source does.
 */
export function checkTraceArguments(text: unknown, settings: unknown, signal: unknown): void {
  if (typeof text !== "string") refuse("trace", "text", "be a string", show(text), TypeError);
  if (Object(settings) !== settings) {
    refuse("trace", "settings", "be an object", show(settings), TypeError);
  }
  checkSignal("trace", signal);
}
