import { checkSignal } from "./checkSignal.js";
import { refuse } from "./refuse.js";
import { show } from "./show.js";

/**
 * Refuses what `trace` cannot be called with. Unknown settings are allowed, since a viewer
 * may pass more of them than a source has.
 */
export function checkTraceArguments(text: unknown, settings: unknown, signal: unknown): void {
  if (typeof text !== "string") refuse("trace", "text", "be a string", show(text), TypeError);
  if (Object(settings) !== settings) {
    refuse("trace", "settings", "be an object", show(settings), TypeError);
  }
  checkSignal("trace", signal);
}
