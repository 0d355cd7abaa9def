import type { AttentionSource, TraceSettings } from "attention-core";
import { type InspectorSettings, SOURCE_SETTINGS } from "../settings/inspectorSettings.js";

/** What the settings ask of a source, limited to what it says it takes. */
export function traceSettings(
  { canAblate, checkpoints }: AttentionSource,
  { ablatedHeads, checkpoint }: InspectorSettings,
): Partial<TraceSettings> {
  return {
    ...(canAblate === true ? { ablate: ablatedHeads } : {}),
    ...(checkpoints !== undefined && checkpoint !== null ? { checkpoint } : {}),
  };
}

/** Whether later settings need other numbers from the source. */
export function needsNewTrace(before: InspectorSettings, now: InspectorSettings): boolean {
  return SOURCE_SETTINGS.some((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]));
}
