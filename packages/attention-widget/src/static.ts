/**
 * Heatmaps without a page: a trace or a text becomes SVG, or a table of HTML.
 *
 * @module attention-widget/static
 */
export type { StaticOptions, StaticSvgOptions } from "./static/staticOptions.js";
export { toHTML } from "./static/toHTML.js";
export { toSVG } from "./static/toSVG.js";
