import { createPlainKit } from "./createPlainKit.js";
import { loadTraceFrom } from "./trace/loadTraceFrom.js";

/** The heatmap alone, in a bundle or a module. */
export const plainKit = createPlainKit(loadTraceFrom);
