/** Chinese for a script tag: every heatmap of the page speaks it where the page is in it. */
import { registerLanguage } from "../registerLanguage.js";
import { zh } from "./zh.js";

registerLanguage("zh", zh);
