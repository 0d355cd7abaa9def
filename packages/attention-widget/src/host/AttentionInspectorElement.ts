import { DEFAULT_SETTINGS, type InspectorSettings } from "../settings/inspectorSettings.js";
import type { InspectorState } from "../settings/inspectorState.js";
import type { InspectorOptions, PartialSettings } from "../store/inspectorOptions.js";
import { HeatmapElement } from "./HeatmapElement.js";
import { INSPECTOR_KIT } from "./inspectorKit.js";

/**
 * `<attention-heatmap>` with every instrument: what the plain tag takes, and `settings` of the
 * instruments.
 */
export class AttentionInspectorElement extends HeatmapElement {
  constructor() {
    super(INSPECTOR_KIT);
  }

  /** How the numbers are read. Set, it changes what is given and leaves the rest. */
  get settings(): InspectorSettings {
    return (this.getState() as Partial<InspectorState>).settings ?? DEFAULT_SETTINGS; // as its store has it
  }

  /** Changes what is given, and leaves the rest. */
  set settings(settings: PartialSettings) {
    this.apply({ settings } as InspectorOptions); // the store of its kit takes them
  }
}
