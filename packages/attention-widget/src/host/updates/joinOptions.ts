import type { InspectorState } from "../../settings/inspectorState.js";
import type { InspectorOptions } from "../../store/inspectorOptions.js";
import { settingsIn } from "../../store/settingsIn.js";

/**
 * Options joined with later ones: a later state overrides earlier single options, and other numbers replace a trace.
 */
export function joinOptions(before: InspectorOptions, options: InspectorOptions): InspectorOptions {
  const { state, settings, ...others } = options;
  const isWhole = !state || typeof state === "object"; // otherwise it is refused when it is applied
  const flat = isWhole ? settingsIn(options) : { state };
  const replaced = options.source ? { trace: null, src: null } : options.src ? { trace: null } : {};
  // The state of an inspector has the settings of its instruments, all of them; that of a plain heatmap has none.
  const inspectorState = state as Partial<InspectorState> | null | undefined; // either
  const whole = isWhole ? inspectorState?.settings : undefined;
  const joined = settings || whole ? { ...(whole ?? before.settings), ...settings } : settings;
  return {
    ...before,
    ...replaced,
    ...others,
    ...flat,
    ...("settings" in options || whole ? { settings: joined } : {}),
  };
}
