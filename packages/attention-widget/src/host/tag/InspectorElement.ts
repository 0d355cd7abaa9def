import { INSPECTOR_ATTRIBUTES } from "../../settings/attributes.js";
import { DEFAULT_SETTINGS, type InspectorSettings } from "../../settings/inspectorSettings.js";
import type { InspectorState } from "../../settings/inspectorState.js";
import type { InspectorOptions, PartialSettings } from "../../store/inspectorOptions.js";
import type { HeatmapKit } from "../heatmapKit.js";
import { HeatmapElement } from "./HeatmapElement.js";

/** The tag with every instrument; a subclass provides its kit. */
export abstract class InspectorElement extends HeatmapElement {
  /** Attributes that change the heatmap when they change. */
  static readonly observedAttributes: readonly string[] = Object.keys(INSPECTOR_ATTRIBUTES);

  declare messages: InspectorOptions["messages"];

  protected constructor(kit: HeatmapKit) {
    super(kit, INSPECTOR_ATTRIBUTES);
  }

  /** The settings of the instruments. Setting it changes the given ones only. */
  get settings(): InspectorSettings {
    return (this.getState() as Partial<InspectorState>).settings ?? DEFAULT_SETTINGS; // as its store has it
  }

  /** Changes the given settings only. */
  set settings(settings: PartialSettings) {
    this.apply({ settings });
  }

  /** Whether the user can open files. True by default. */
  get open(): boolean {
    return this.restoringOptions().open ?? true;
  }

  /** Null and undefined mean the default. */
  set open(open: boolean | null | undefined) {
    this.apply({ open });
  }
}
