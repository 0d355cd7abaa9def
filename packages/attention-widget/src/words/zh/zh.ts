import type { Language } from "../language.js";
import { heatmapZh } from "./heatmapZh.js";
import { inspectorZh } from "./inspectorZh.js";

/**
 * Chinese in simplified characters, for `messages` of a heatmap and of an inspector. It has the words of courses in
 * Chinese: a token is 词元, to attend to is 关注.
 *
 * @example
 * ```ts browser
 * import { mount } from "attention-widget/inspector";
 * import { zh } from "attention-widget/locales/zh";
 *
 * mount(document.body, { text: "小猫 睡着 了 因为 它 累 了", messages: zh });
 * ```
 */
export const zh: Language = { ...heatmapZh, ...inspectorZh };
