/**
 * Spanish: every text of the heatmap and of the instruments, for `messages`.
 *
 * @module attention-widget/locales/es
 */
export { es } from "./es.js";
