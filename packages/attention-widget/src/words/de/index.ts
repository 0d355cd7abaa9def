/**
 * German: every text of the heatmap and of the instruments, for `messages`.
 *
 * @module attention-widget/locales/de
 */
export { de } from "./de.js";
