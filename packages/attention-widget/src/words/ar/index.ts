/**
 * Arabic: every text of the heatmap and of the instruments, for `messages`.
 *
 * @module attention-widget/locales/ar
 */
export { ar } from "./ar.js";
