import type { PictureExports } from "../../save/pictureExports.js";
import type { InspectorOptions } from "../../store/inspectorOptions.js";
import { inspectorKit } from "../inspectorKit.js";
import { InspectorElement } from "./InspectorElement.js";

/**
 * `<attention-heatmap>` with every instrument: the attributes and options of the plain tag, and `settings`.
 *
 * @attr {"matrix"|"lines"|"arcs"} view - how pairs of tokens are drawn
 * @attr {"out"|"in"|"both"} direction - what the selected token attends to (`out`), what attends to it (`in`), or both
 * @attr {"entropy"|"previousToken"|"nextToken"|"induction"|"sink"|"self"|"distance"} metric - the metric that the heads
 *   are compared by
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
export class AttentionInspectorElement
  extends InspectorElement
  implements InspectorOptions, PictureExports
{
  constructor() {
    super(inspectorKit);
  }
}
