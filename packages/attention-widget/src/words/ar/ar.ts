import type { Language } from "../language.js";
import { heatmapAr } from "./heatmapAr.js";
import { inspectorAr } from "./inspectorAr.js";

/**
 * Arabic, for `messages` of a heatmap and of an inspector. It addresses no one, has the words of courses in Arabic, and
 * writes numbers with the digits of the formulas beside them.
 *
 * @example
 * ```ts browser
 * import { mount } from "attention-widget/inspector";
 * import { ar } from "attention-widget/locales/ar";
 *
 * mount(document.body, { text: "نامت القطة لأنها متعبة", messages: ar });
 * ```
 */
export const ar: Language = { ...heatmapAr, ...inspectorAr };
