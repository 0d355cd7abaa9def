import { checkSignal } from "./checkSignal.js";
import { describeValue } from "./describeValue.js";
import { refuse } from "./refuse.js";

/**
 * Refuses what `trace` cannot be called with. Unknown settings are allowed, since a viewer
 * may pass more of them than a source has.
 */
export function checkTraceArguments(text: unknown, settings: unknown, signal: unknown): void {
  if (typeof text !== "string")
    refuse("trace", "text", "be a string", describeValue(text), TypeError);
  if (Object(settings) !== settings) {
    refuse("trace", "settings", "be an object", describeValue(settings), TypeError);
  }
  checkSignal("trace", signal);
}
