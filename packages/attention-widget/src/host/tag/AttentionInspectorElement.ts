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

  #open = true;

  constructor() {
    super(INSPECTOR_KIT);
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
    return this.#open;
  }

  /** Null and undefined mean the default. */
  set open(open: boolean | null | undefined) {
    this.apply({ open });
  }

  /** Draws the heatmap; what no state has is set again. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.apply({ open: this.#open });
  }

  /**
   * Changes several options at once; those that are not given stay the same.
   *
   * @throws RangeError if an option is out of range
   * @throws TypeError if an option is the wrong kind of thing
   */
  override update(options: InspectorOptions): void {
    super.update(options as HeatmapOptions); // the store of its kit takes arrays too
    this.#remember(options);
  }

  protected override apply(options: InspectorOptions): void {
    super.apply(options as HeatmapOptions);
    this.#remember(options);
  }

  #remember({ open = this.#open }: InspectorOptions): void {
    this.#open = open !== false; // anything that is no flag was refused
  }
}
