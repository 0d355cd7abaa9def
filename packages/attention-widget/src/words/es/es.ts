import type { Language } from "../language.js";
import { heatmapEs } from "./heatmapEs.js";
import { inspectorEs } from "./inspectorEs.js";

/**
 * Spanish, for `messages` of a heatmap and of an inspector. It addresses no one, so it suits every country,
 * and writes decimals with a point, as the Ortografía of 2010 recommends for all of them.
 *
 * @example
 * ```ts browser
 * import { mount } from "attention-widget/inspector";
 * import { es } from "attention-widget/locales/es";
 *
 * mount(document.body, { text: "el gato duerme porque está cansado", messages: es });
 * ```
 */
export const es: Language = { ...heatmapEs, ...inspectorEs };
