import { INSPECTOR_ATTRIBUTES } from "../../settings/attributes.js";
import { DEFAULT_SETTINGS, type InspectorSettings } from "../../settings/inspectorSettings.js";
import type { InspectorState } from "../../settings/inspectorState.js";
import type { InspectorOptions, PartialSettings } from "../../store/inspectorOptions.js";
import { inspectorKit } from "../inspectorKit.js";
import { HeatmapElement } from "./HeatmapElement.js";

/**
 * `<attention-heatmap>` with every instrument: the attributes and options of the plain tag, and `settings`.
 *
 * @attr {string} view - how pairs of tokens are drawn: matrix, lines or arcs
 * @attr {string} direction - out for what the selected token attends to, in for what attends to it, or both
 * @attr {string} metric - what the heads are compared by: entropy, previousToken, nextToken, induction, sink, self or
 *   distance
 * @csspart bar - how pairs of tokens are shown and read
 * @csspart tools - the tools
 * @example
 * ```ts browser
 * import { AttentionInspectorElement, define } from "attention-widget/inspector";
 *
 * define();
 * const heatmap = document.createElement("attention-heatmap");
 * if (heatmap instanceof AttentionInspectorElement) heatmap.settings = { view: "lines" };
 * document.body.append(heatmap);
 * ```
 */
export class AttentionInspectorElement extends HeatmapElement {
  /** Attributes that change the heatmap when they change. */
  static readonly observedAttributes: readonly string[] = Object.keys(INSPECTOR_ATTRIBUTES);

  /** The texts in another language, those of the instruments too; null or undefined for English. */
  declare messages: InspectorOptions["messages"];

  constructor() {
    super(inspectorKit, INSPECTOR_ATTRIBUTES);
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
    return this.rememberedOptions().open ?? true;
  }

  /** Null and undefined mean the default. */
  set open(open: boolean | null | undefined) {
    this.apply({ open });
  }
}
