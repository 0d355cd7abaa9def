import { checkObject } from "./checkObject.js";
import { checkSignal } from "./checkSignal.js";

/**
 * Refuses settings and a signal that `trace` cannot be called with. Unknown settings are allowed, since a viewer may
 * pass more of them than a source has.
 */
export function checkTraceSettings(settings: unknown, signal: unknown): void {
  checkObject("trace", "settings", settings);
  checkSignal("trace", signal);
}
