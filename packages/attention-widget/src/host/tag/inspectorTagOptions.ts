import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { OptionalSettings } from "../../settings/orDefaults.js";
import type { InspectorOptions } from "../../store/inspectorOptions.js";

/**
 * What `<attention-heatmap>` takes in a template: the options, and the settings that have an attribute. The plain tag
 * has no settings; `settings`, `open`, `view`, `direction` and `metric` are for that of `attention-widget/inspector`.
 */
export interface InspectorTagOptions
  extends Omit<InspectorOptions, "signal">,
    Pick<OptionalSettings<InspectorSettings>, "view" | "direction" | "metric"> {}
