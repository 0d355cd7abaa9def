import { DEFAULT_SETTINGS, type InspectorSettings } from "../../settings/inspectorSettings.js";
import type { InspectorState } from "../../settings/inspectorState.js";
import type { InspectorOptions, PartialSettings } from "../../store/inspectorOptions.js";
import type { HeatmapOptions } from "../../store/options.js";
import { INSPECTOR_KIT } from "../inspectorKit.js";
import { HeatmapElement } from "./HeatmapElement.js";

/**
 * `<attention-heatmap>` with every instrument: the options of the plain tag, and `settings`.
 */
export class AttentionInspectorElement extends HeatmapElement {
  /** The texts in another language, those of the instruments too; null or undefined for English. */
  declare messages: InspectorOptions["messages"];

  constructor() {
    super(INSPECTOR_KIT);
  }

  /** The settings of the instruments. Setting it changes the given ones only. */
  get settings(): InspectorSettings {
    return (this.getState() as Partial<InspectorState>).settings ?? DEFAULT_SETTINGS; // as its store has it
  }

  /** Changes the given settings only. */
  set settings(settings: PartialSettings) {
    this.apply({ settings } as HeatmapOptions); // the store of its kit takes them
  }

  /**
   * Changes several options at once; those that are not given stay the same.
   *
   * @throws RangeError if an option is out of range
   * @throws TypeError if an option is the wrong kind of thing
   */
  override update(options: InspectorOptions): void {
    super.update(options as HeatmapOptions); // the store of its kit takes arrays too
  }
}
