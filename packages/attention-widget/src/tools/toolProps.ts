import type { ToolsPicture } from "../picture/tools/toolsPicture.js";
import type { InspectorStore } from "../store/inspectorStore.js";

/** What every tool gets. */
export interface ToolProps {
  readonly store: InspectorStore;
  readonly tools: ToolsPicture;
}
