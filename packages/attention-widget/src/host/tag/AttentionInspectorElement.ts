import { inspectorKit } from "../inspectorKit.js";
import { InspectorElement } from "./InspectorElement.js";

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
export class AttentionInspectorElement extends InspectorElement {
  constructor() {
    super(inspectorKit);
  }
}
