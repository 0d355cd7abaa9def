import type { Language } from "../language.js";
import { heatmapDe } from "./heatmapDe.js";
import { inspectorDe } from "./inspectorDe.js";

/**
 * German, for `messages` of a heatmap and of an inspector. It addresses no one, says query, key and value as courses in
 * German do.
 *
 * @example
 * ```ts browser
 * import { mount } from "attention-widget/inspector";
 * import { de } from "attention-widget/locales/de";
 *
 * mount(document.body, { text: "die Katze schläft, weil sie müde ist", messages: de });
 * ```
 */
export const de: Language = { ...heatmapDe, ...inspectorDe };
