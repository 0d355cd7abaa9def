import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { InspectorOptions } from "../../store/inspectorOptions.js";

/**
 * What `<attention-heatmap>` takes in a template: the options, and the settings that have an attribute. The plain tag
 * has no settings; `settings`, `open`, `view`, `direction` and `metric` are for that of `attention-widget/inspector`.
 */
export interface InspectorTagOptions extends Omit<InspectorOptions, "signal"> {
  /** How pairs of tokens are drawn. */
  readonly view?: InspectorSettings["view"] | undefined;
  /** What a selected token shows: what it attends to, what attends to it, or both. */
  readonly direction?: InspectorSettings["direction"] | undefined;
  /** What the heads are compared by. */
  readonly metric?: InspectorSettings["metric"] | undefined;
}
