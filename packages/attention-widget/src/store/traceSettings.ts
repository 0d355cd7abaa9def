import type { AttentionSource, TraceSettings } from "attention-core";
import type { InspectorSettings } from "../settings/inspectorSettings.js";

/** What the settings ask of a source, as far as it says that it takes it. */
export function traceSettings(
  { canAblate, checkpoints }: AttentionSource,
  { ablatedHeads, checkpoint }: InspectorSettings,
): Partial<TraceSettings> {
  return {
    ...(canAblate === true ? { ablate: ablatedHeads } : {}),
    ...(checkpoints !== undefined && checkpoint !== null ? { checkpoint } : {}),
  };
}
