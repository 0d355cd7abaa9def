import { rememberEach } from "../settings/remember.js";
import { createOpener } from "./createOpener.js";

/** The opener of a heatmap: one, whether the user opens a file or the page names one. */
export const openerOf = rememberEach(createOpener);
