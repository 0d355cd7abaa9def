import { loadReadAttention } from "../open/loadReadAttention.js";
import { createInspectorKit } from "./createInspectorKit.js";
import { loadTraceFrom } from "./trace/loadTraceFrom.js";

/** The heatmap with every instrument, in a bundle or a module. */
export const inspectorKit = createInspectorKit({ loadTraceFrom, loadReadAttention });
