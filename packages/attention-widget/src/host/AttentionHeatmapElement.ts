import { HeatmapElement } from "./HeatmapElement.js";
import { plainKit } from "./plainKit.js";

/**
 * `<attention-heatmap>`: the heatmap as a tag. Attributes take what fits in a string, properties
 * the rest. What cannot be read is shown as a sentence and fired as `attention-error`; everything
 * else stays as it was.
 *
 * @tagname attention-heatmap
 * @attr {string} text - the sentence
 * @attr {number} heads - how many heads to compute, 1–8
 * @attr {number} head - the head to show, counted from 0
 * @attr {number} layer - the layer to show, counted from 0
 * @attr {string} stage - the step to show: inputs, projected, scores, scaledScores, maskedScores,
 *   weights, headOutputs or output
 * @attr {boolean} causal - present: no token sees a later one
 * @attr {string} theme - light, dark, or auto to follow the page
 * @fires attention-focus - a row or cell is pointed at; detail: its tokens and weight, or null
 * @fires attention-select - a row or cell is held; detail: its tokens and weight, or null
 * @fires attention-change - the reader changed a control; detail: the state
 * @fires attention-error - something could not be read or computed; detail: the Error
 * @cssprop --attention-positive - full ink: a weight of 1, or the largest positive number
 * @cssprop --attention-negative - the largest negative number
 * @cssprop --attention-paper - a weight of 0
 * @cssprop --attention-surface - ground of the widget
 * @cssprop --attention-text - text
 * @cssprop --attention-muted - quieter text
 * @cssprop --attention-line - borders
 * @cssprop --attention-query - queries, in formulas, labels and outlines
 * @cssprop --attention-key - keys
 * @cssprop --attention-value - values
 * @cssprop --attention-radius - roundness of corners
 */
export class AttentionHeatmapElement extends HeatmapElement {
  constructor() {
    super(plainKit);
  }
}
