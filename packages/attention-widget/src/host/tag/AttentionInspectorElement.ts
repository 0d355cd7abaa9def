import { DEFAULT_SETTINGS, type InspectorSettings } from "../../settings/inspectorSettings.js";
import type { InspectorState } from "../../settings/inspectorState.js";
import type {
  InspectorOptions,
  OptionsWithArrays,
  PartialSettings,
} from "../../store/inspectorOptions.js";
import { INSPECTOR_KIT } from "../inspectorKit.js";
import { INSPECTOR_ATTRIBUTES } from "./attributes.js";
import { HeatmapElement } from "./HeatmapElement.js";

/**
 * `<attention-heatmap>` with every instrument: the attributes and options of the plain tag, and `settings`.
 *
 * @attr {string} view - how pairs of tokens are drawn: matrix, lines or arcs
 * @attr {string} direction - out for what the selected token attends to, in for what attends to it, or both
 * @attr {string} metric - what the heads are compared by: entropy, previousToken, nextToken, induction,
 *   sink, self or distance
 */
export class AttentionInspectorElement extends HeatmapElement {
  /** Attributes that change the heatmap when they change. */
  static readonly observedAttributes: readonly string[] = Object.keys(INSPECTOR_ATTRIBUTES);

  /** The texts in another language, those of the instruments too; null or undefined for English. */
  declare messages: InspectorOptions["messages"];

  #open = true;

  constructor() {
    super(INSPECTOR_KIT, INSPECTOR_ATTRIBUTES);
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
  override update(options: OptionsWithArrays): void {
    super.update(options as InspectorOptions); // the store of its kit takes arrays too
    this.#remember(options);
  }

  protected override apply(options: InspectorOptions): void {
    super.apply(options);
    this.#remember(options);
  }

  #remember({ open = this.#open }: OptionsWithArrays): void {
    this.#open = open !== false; // anything that is no flag was refused
  }
}
