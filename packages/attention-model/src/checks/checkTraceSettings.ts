import { checkSignal } from "./checkSignal.js";
import { describeValue } from "./describeValue.js";
import { refuse } from "./refuse.js";

/**
 * Refuses settings and a signal that `trace` cannot be called with. Unknown settings are allowed, since a viewer may
 * pass more of them than a source has.
 */
export function checkTraceSettings(settings: unknown, signal: unknown): void {
  if (Object(settings) !== settings) {
    refuse("trace", "settings", "be an object", describeValue(settings), TypeError);
  }
  checkSignal("trace", signal);
}
