/** Arabic for a script tag: every heatmap of the page speaks it where the page is in it. */
import { registerLanguage } from "../languageRegistry.js";
import { ar } from "./ar.js";

registerLanguage("ar", ar);
