import type { PictureExports } from "../../save/pictureExports.js";
import { PLAIN_ATTRIBUTES } from "../../settings/attributes.js";
import type { HeatmapOptions } from "../../store/heatmapOptions.js";
import { plainKit } from "../plainKit.js";
import { HeatmapElement } from "./HeatmapElement.js";

/**
 * `<attention-heatmap>`: the heatmap as a tag. Options that fit in a string are attributes, the others are properties.
 * An invalid one is shown as a sentence and fired as `attention-error`; the others stay the same. What makes files
 * rejects with an Error while the element is not in a page.
 *
 * A tag has the methods of the handle of `mount` but two, in whose place every element has its own: `addEventListener`
 * for `on`, with `attention-` before the name of the event, and `remove` for `destroy`.
 *
 * A `<script type="application/json">` in it has a trace in our own format, or options, which may include one as
 * `trace`.
 *
 * @tagname attention-heatmap
 * @attr {string} text - the sentence
 * @attr {number} heads - how many heads are computed, 1–8 for the hand-built source
 * @attr {number} head - the head that is shown, counted from 0
 * @attr {number} layer - the layer that is shown, counted from 0
 * @attr {"inputs"|"projected"|"scores"|"scaledScores"|"maskedScores"|"weights"|"headOutputs"|"output"} stage - the
 *   stage that is shown
 * @attr {boolean} causal - whether a causal mask hides later tokens
 * @attr {string} select - the row or cell to select by its tokens: `"it"`, `"the:2"` for the second `the`, `"it > cat"`
 *   for a cell, or a row counted from 0
 * @attr {string} src - the address of a file of a trace
 * @attr {"auto"|"light"|"dark"} theme - light, dark, or auto to follow the page
 * @attr {"none"|"steps"|"all"} controls - which controls there are: none, the steps, or all, which is the default
 * @attr {string} caption - one sentence about the picture, shown below it and written into its files;
 *   only its first 1,000 characters are used
 * @fires {CustomEvent<CellEvent | null>} attention-focus - the user hovers or focuses a row or cell; detail: its tokens
 *   and weight, or null
 * @fires {CustomEvent<CellEvent | null>} attention-select - the user selects a row or cell; detail: its tokens and
 *   weight, or null
 * @fires {CustomEvent<HeatmapState>} attention-change - the user changed a control; detail: the state
 * @fires {CustomEvent<Error>} attention-error - an option was invalid, or a computation failed; detail: the Error
 * @slot - shown until there are numbers, or if they cannot be read: a poster, a sentence
 * @slot caption - replaces the caption
 * @csspart heatmap - everything
 * @csspart controls - sentence, heads and mask
 * @csspart steps - the row of steps
 * @csspart statement - the formula of the stage and its sentence
 * @csspart matrix - a matrix with its labels
 * @csspart legend - what the colours mean
 * @csspart row - what the row means
 * @csspart heads - the heads to choose from
 * @csspart caption - the caption
 * @csspart foot - whose numbers these are, and About
 * @cssprop --attention-positive - full colour: a weight of 1, or the largest positive value
 * @cssprop --attention-negative - the largest negative value
 * @cssprop --attention-paper - a weight of 0
 * @cssprop --attention-surface - background of the widget
 * @cssprop --attention-text - text
 * @cssprop --attention-muted - quieter text
 * @cssprop --attention-line - borders
 * @cssprop --attention-query - queries, in formulas, labels and outlines
 * @cssprop --attention-key - keys
 * @cssprop --attention-value - values
 * @cssprop --attention-radius - roundness of corners
 * @example
 * ```ts browser
 * import { AttentionHeatmapElement, define } from "attention-widget";
 *
 * define();
 * const heatmap = document.createElement("attention-heatmap");
 * if (heatmap instanceof AttentionHeatmapElement) heatmap.text = "to be or not to be";
 * document.body.append(heatmap);
 * ```
 */
export class AttentionHeatmapElement
  extends HeatmapElement
  implements HeatmapOptions, PictureExports
{
  /** Attributes that change the heatmap when they change. */
  static readonly observedAttributes: readonly string[] = Object.keys(PLAIN_ATTRIBUTES);

  constructor() {
    super(plainKit, PLAIN_ATTRIBUTES);
  }
}
