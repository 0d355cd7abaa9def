import type { Language } from "../language.js";
import { heatmapEs } from "./heatmapEs.js";
import { inspectorEs } from "./inspectorEs.js";

/**
 * Spanish, for `messages` of a heatmap and of an inspector. It addresses no one, so it suits every country, and writes
 * decimals with a comma, as most do.
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
