import { checkTraceSettings } from "./checkTraceSettings.js";
import { describeValue } from "./describeValue.js";
import { refuse } from "./refuse.js";

/** Refuses what `trace` of a text cannot be called with. */
export function checkTraceArguments(text: unknown, settings: unknown, signal: unknown): void {
  if (typeof text !== "string")
    refuse("trace", "text", "be a string", describeValue(text), TypeError);
  checkTraceSettings(settings, signal);
}
