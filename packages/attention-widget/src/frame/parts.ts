import type { InspectorModel, InspectorStore } from "../store/inspectorModel.js";
import type { AppliedEdits } from "../transforms/appliedEdits.js";
import type { Seen } from "./Frame.js";

/** What every part of the reader gets. */
export interface InspectorParts extends Seen {
  readonly store: InspectorStore;
  readonly model: InspectorModel;
  readonly messages: InspectorStore["messages"];
  /** What was done to the numbers that are shown. */
  readonly edits: AppliedEdits;
  /** Whether choosing a token adds it to those that are held. */
  readonly isAdding: boolean;
}
