/**
 * Chinese (simplified): every text of the heatmap and of the instruments, for `messages`.
 *
 * @module attention-widget/locales/zh
 */
export { zh } from "./zh.js";
