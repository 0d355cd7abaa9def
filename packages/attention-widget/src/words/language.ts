import type { InspectorMessages } from "./inspectorMessages.js";
import type { Messages } from "./messages.js";

/**
 * Every text in one language, for the heatmap and for the instruments: what `messages` of either takes. A language that
 * lacks a text does not compile.
 */
export type Language = Messages & InspectorMessages;
